/** Lines where the text will stand, while the file is on its way. */
import styles from './TextSkeleton.module.css';

const lines = ['96%', '100%', '64%', '98%', '92%', '100%', '48%', '100%', '88%', '72%'];

export function TextSkeleton() {
  return (
    <div className={styles.text}>
      {lines.map((width, line) => (
        <div key={line} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}
