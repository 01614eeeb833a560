/** The document's own fact box, folded: the facts beside the text say the same. */
import type { TextBlock } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';
import styles from './FactBox.module.css';

export function FactBox(props: { blocks: readonly TextBlock[] }) {
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
