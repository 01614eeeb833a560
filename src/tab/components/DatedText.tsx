/** A sentence whose dates and sections (§ 44) are never broken over two lines. */
import { makeStyles } from '@fluentui/react-components';

const whole = /(\d{4}-\d{2}-\d{2}|§+ ?\d+)/;

export function DatedText(props: { children: string }) {
  const styles = useStyles();
  return props.children.split(whole).map((part, place) =>
    whole.test(part) ? (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });
