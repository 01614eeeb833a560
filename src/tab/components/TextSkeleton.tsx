/** Lines where the text will stand, while the file is on its way. */
import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';

const lines = ['96%', '100%', '64%', '98%', '92%', '100%', '48%', '100%', '88%', '72%'];

export function TextSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.text}>
      {lines.map((width, line) => (
        <SkeletonItem key={line} size={16} style={{ width }} />
      ))}
    </Skeleton>
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
});
