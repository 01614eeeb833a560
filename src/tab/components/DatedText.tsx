/** A sentence whose dates are never broken over two lines. */
import { makeStyles } from '@fluentui/react-components';

const date = /(\d{4}-\d{2}-\d{2})/;

export function DatedText(props: { children: string }) {
  const styles = useStyles();
  return props.children.split(date).map((part, place) =>
    date.test(part) ? (
      <span key={place} className={styles.date}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });
