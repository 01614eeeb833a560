/** Two versions compared: section by section, with what was added, removed and moved told in words and by shape. */
import { mergeClasses } from '@fluentui/react-components';
import type { ComparedVersions, VersionChange } from '../../passages/comparedVersions';
import type { WordPiece } from '../../passages/comparedWords';
import { useText } from '../text/TextContext';
import { Spoken } from './Spoken';
import styles from './ComparedText.module.css';

export function ComparedText(props: { compared: ComparedVersions; language: string | null }) {
  const text = useText().reading;
  const { sections, counts } = props.compared;
  if (sections.length === 0) return <p>{text.same}</p>;
  return (
    <>
      <p className={styles.counts}>
        {text.counts(counts.added, counts.removed, counts.changed, counts.moved)}
      </p>
      <div lang={props.language ?? 'sv'} className={styles.text}>
        {sections.map((section, place) => (
          <section key={place}>
            <h3 className={styles.heading}>{section.heading ?? text.beforeHeadings}</h3>
            {section.changes.map((change, row) => (
              <Change key={row} change={change} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Change({ change }: { change: VersionChange }) {
  const text = useText().reading;
  switch (change.kind) {
    case 'same':
      return <p className={styles.same}>{text.unchanged(change.count)}</p>;
    case 'changed':
      return (
        <Row word={text.changed} look={styles.changed}>
          {change.pieces.map((piece, place) => (
            <Piece key={place} piece={piece} />
          ))}
        </Row>
      );
    case 'added':
    case 'removed':
      return (
        <Row
          word={text[change.kind]}
          look={change.kind === 'added' ? styles.added : styles.removed}
        >
          <Piece piece={change} />
        </Row>
      );
    case 'movedHere':
    case 'movedAway':
      return (
        <Row word={text[change.kind]} look={styles.moved}>
          {change.words}
        </Row>
      );
  }
}

function Row(props: { word: string; look: string | undefined; children: React.ReactNode }) {
  return (
    <div className={mergeClasses(styles.row, props.look)}>
      <span className={styles.word}>{props.word}</span>
      <p className={styles.words}>{props.children}</p>
    </div>
  );
}

/** A screen reader is told where an insertion or deletion begins and ends; most do not say it of themselves. */
function Piece({ piece }: { piece: WordPiece }) {
  const text = useText().reading;
  if (piece.kind === 'same') return piece.words;
  const isAdded = piece.kind === 'added';
  const Element = isAdded ? 'ins' : 'del';
  return (
    <Element className={isAdded ? styles.ins : styles.del}>
      <Spoken>{isAdded ? text.addedWords : text.removedWords}</Spoken>
      {piece.words}
      <Spoken>{text.endOfWords}</Spoken>
    </Element>
  );
}
