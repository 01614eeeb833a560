/** The table of contents: headings, or the paragraphs' first words where a text has none. */
import { SearchBox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../domain/foldedText';
import { useText } from '../text/TextContext';
import type { StatusWords } from './StatusBadge';
import { StatusBadge } from './StatusBadge';

/** With more, one looks for a heading by its words. */
const manyEntries = 14;

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
  const styles = useStyles();
  const text = useText();
  const [sought, setSought] = useState('');
  const folded = foldText(sought);
  const entries = props.entries.filter(({ words }) => foldText(words).includes(folded));
  return (
    <nav aria-label={text.document.contents} className={styles.sticky}>
      <h2 className={styles.small}>{text.document.contents}</h2>
      {props.entries.length > manyEntries && (
        <SearchBox
          size="small"
          className={styles.filter}
          value={sought}
          aria-label={text.reading.filterContents}
          placeholder={text.reading.filterContents}
          onChange={(_, data) => setSought(data.value)}
        />
      )}
      {entries.length === 0 && sought !== '' && (
        <p className={styles.remark}>{text.reading.noContents}</p>
      )}
      <ol className={styles.list} role="list">
        {entries.map((entry) => (
          <li key={entry.anchor}>
            <a
              href={props.hrefOf(entry.anchor)}
              aria-current={entry.anchor === props.current ? 'location' : undefined}
              className={mergeClasses(
                styles.entry,
                entry.level > 2 && styles.deep,
                entry.anchor === props.current && styles.current,
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
        ))}
      </ol>
      {props.fromParagraphs && (
        <p className={styles.remark}>{text.document.contentsWithoutHeadings}</p>
      )}
    </nav>
  );
}

const useStyles = makeStyles({
  sticky: {
    '@media (min-height: 600px)': {
      position: 'sticky',
      top: '24px',
      maxHeight: 'calc(100vh - 48px)',
      overflowY: 'auto',
    },
  },
  small: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  filter: { width: '100%', marginBottom: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entry: {
    display: 'block',
    padding: '4px 0 4px 12px',
    marginLeft: '-1px',
    borderLeft: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  deep: { paddingLeft: '26px' },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  mark: { display: 'block' },
  remark: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
