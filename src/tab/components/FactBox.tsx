/** The document's own fact box, folded: the facts beside the text say the same. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextBlock } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';

export function FactBox(props: { blocks: readonly TextBlock[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{text.document.ownFacts}</summary>
      {props.blocks.map((block) => (
        <BlockView key={block.anchor} block={block} />
      ))}
    </details>
  );
}

const useStyles = makeStyles({
  box: { margin: '0 0 16px 40px', '@media (max-width: 719px)': { marginLeft: '28px' } },
  summary: {
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
