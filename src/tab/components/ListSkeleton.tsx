/** Lines where the rows will stand, while the answer is on its way. Still: nothing moves without reason. */
import { mergeClasses } from '@fluentui/react-components';
import styles from './ListSkeleton.module.css';

export function ListSkeleton(props: { rows?: number }) {
  return (
    <div>
      <div className={mergeClasses(styles.bar, styles.heading)} />
      {Array.from({ length: props.rows ?? 8 }, (_, row) => (
        <div key={row} className={styles.row}>
          <div className={mergeClasses(styles.bar, styles.status)} />
          <div className={styles.lines}>
            <div className={mergeClasses(styles.bar, styles.name)} />
            <div className={mergeClasses(styles.bar, styles.meta)} />
          </div>
        </div>
      ))}
    </div>
  );
}
