/** Lines where the text will stand, while the file is on its way. */
import { makeStyles, tokens } from '@fluentui/react-components';

const lines = ['96%', '100%', '64%', '98%', '92%', '100%', '48%', '100%', '88%', '72%'];

export function TextSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {lines.map((width, line) => (
        <div key={line} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  text: {
    display: 'grid',
    rowGap: '8px',
    maxWidth: '528px',
    marginLeft: '40px',
    minWidth: '240px',
  },
  line: {
    height: '16px',
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
  },
});
