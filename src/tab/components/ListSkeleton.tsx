/** Lines where the rows will stand, while the answer is on its way. */
import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

export function ListSkeleton(props: { rows?: number }) {
  const styles = useStyles();
  return (
    <Skeleton>
      <SkeletonItem size={24} className={styles.heading} />
      {Array.from({ length: props.rows ?? 8 }, (_, row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={12} className={styles.status} />
          <div className={styles.lines}>
            <SkeletonItem size={16} className={styles.name} />
            <SkeletonItem size={12} className={styles.meta} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({
  heading: { width: '240px', marginBottom: '40px', maxWidth: '60%' },
  row: {
    display: 'flex',
    gap: '24px',
    height: '55px',
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { width: '96px', flexShrink: 0 },
  lines: { display: 'grid', rowGap: '8px', flexGrow: 1 },
  name: { width: '40%' },
  meta: { width: '60%' },
});
