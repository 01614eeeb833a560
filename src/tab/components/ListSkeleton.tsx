/** Lines where the rows will stand, while the answer is on its way. Still: nothing moves without reason. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export function ListSkeleton(props: { rows?: number }) {
  const styles = useStyles();
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

const useStyles = makeStyles({
  bar: { backgroundColor: tokens.colorNeutralStencil1, borderRadius: tokens.borderRadiusMedium },
  heading: { width: '240px', height: '24px', marginBottom: '40px', maxWidth: '60%' },
  row: {
    display: 'flex',
    gap: '24px',
    height: '55px',
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { width: '96px', height: '12px', flexShrink: 0 },
  lines: { display: 'grid', rowGap: '8px', flexGrow: 1 },
  name: { width: '40%', height: '14px' },
  meta: { width: '60%', height: '12px' },
});
