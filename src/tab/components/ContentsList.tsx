/** The table of contents: headings, or the paragraphs' first words where a text has none. */
import { mergeClasses } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { foldText } from '../../domain/foldedText';
import { useText } from '../text/TextContext';
import type { StatusWords } from './StatusBadge';
import { StatusBadge } from './StatusBadge';
import { SearchBox } from './SearchBox';
import { useGrowingCount } from './useGrowingCount';
import styles from './ContentsList.module.css';

/** With more, one looks for a heading by its words. */
const manyEntries = 14;

/** Drawn together: as many as the window shows. */
const entriesInGroup = 30;

export interface ContentsEntry {
  readonly anchor: string;
  readonly words: string;
  readonly level: number;
  /** Responsibilities that rest on words under this entry. */
  readonly mark: StatusWords | null;
}

export function ContentsList(props: {
  entries: readonly ContentsEntry[];
  fromParagraphs: boolean;
  current: string | null;
  hrefOf: (anchor: string) => string;
}) {
  const text = useText();
  const [sought, setSought] = useState('');
  const folded = foldText(sought);
  const all = props.entries;
  const shown = entriesInGroup * useGrowingCount(Math.ceil(all.length / entriesInGroup), 1);
  const entries =
    folded === ''
      ? all.slice(0, shown)
      : all.filter(({ words }) => foldText(words).includes(folded));
  return (
    <nav aria-label={text.document.contents} className={styles.sticky}>
      <h2 className={styles.small}>{text.document.contents}</h2>
      {props.entries.length > manyEntries && (
        <SearchBox
          small
          className={styles.filter}
          value={sought}
          aria-label={text.reading.filterContents}
          placeholder={text.reading.filterContents}
          clearLabel={text.search.clear}
          onWords={setSought}
        />
      )}
      {entries.length === 0 && sought !== '' && (
        <p className={styles.remark}>{text.reading.noContents}</p>
      )}
      <ol className={styles.list} role="list">
        {entries.map((entry) => (
          <Entry
            key={entry.anchor}
            entry={entry}
            isCurrent={entry.anchor === props.current}
            hrefOf={props.hrefOf}
          />
        ))}
      </ol>
      {props.fromParagraphs && (
        <p className={styles.remark}>{text.document.contentsWithoutHeadings}</p>
      )}
    </nav>
  );
}

/** While one reads, only the entry that was left and the one that was reached are drawn again. */
const Entry = memo(function Entry(props: {
  entry: ContentsEntry;
  isCurrent: boolean;
  hrefOf: (anchor: string) => string;
}) {
  const { entry, isCurrent } = props;
  return (
    <li className={styles.place}>
      <a
        href={props.hrefOf(entry.anchor)}
        aria-current={isCurrent ? 'location' : undefined}
        className={mergeClasses(
          styles.entry,
          entry.level > 2 && styles.deep,
          isCurrent && styles.current,
        )}
      >
        {entry.words}
        {entry.mark && (
          <span className={styles.mark}>
            <StatusBadge status={entry.mark} look="small" />
          </span>
        )}
      </a>
    </li>
  );
});
