/** Why a file cannot be shown as text, and what to do instead. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentRefused } from '../../domain/textDocument';
import { useText } from '../text/TextContext';

export function RefusedText(props: { refused: DocumentRefused }) {
  const styles = useStyles();
  const text = useText();
  const words = text.document.refused;
  return (
    <section role="alert">
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.line}>
        {words[props.refused.reason]} {words.action}
      </p>
      <details className={styles.details}>
        <summary>{text.states.details}</summary>
        {props.refused.detail}
      </details>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
  details: {
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
