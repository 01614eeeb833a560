/** The table of contents: headings, or the paragraphs' first words where a text has none. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import type { StatusWords } from './StatusBadge';
import { StatusBadge } from './StatusBadge';

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
  return (
    <nav aria-label={text.document.contents}>
      <ol className={styles.list} role="list">
        {props.entries.map((entry) => (
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
