/** Responsibilities as rows under headings, each with its state, its source, its words and its place in time. */
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import type { TimeAxis } from '../../domain/timeAxis';
import { useText } from '../text/TextContext';
import { ResponsibilityRowView, type ResponsibilityRowWords } from './ResponsibilityRowView';
import { TimeAxisFrame } from './TimeAxisFrame';
import { WindowedRows } from './WindowedRows';
import styles from './ResponsibilityTable.module.css';

export interface ResponsibilitySection {
  /** Null for a list that needs no heading. */
  readonly heading: string | null;
  readonly remark: string;
  readonly rows: readonly ResponsibilityRow[];
}

interface Words {
  readonly wordsOf: (row: ResponsibilityRow) => ResponsibilityRowWords;
}

/** Up to here every row stands in the page, where print and search in the page find it. */
const mostRowsAtOnce = 200;

export function ResponsibilityTable(
  props: Words & { sections: readonly ResponsibilitySection[]; axis: TimeAxis; dayLabel: string },
) {
  const text = useText();
  const { sections, wordsOf } = props;
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <TimeAxisFrame
      axis={props.axis}
      dayLabel={props.dayLabel}
      header={
        <>
          <span className={styles.stateColumn}>{text.responsibility.columns.state}</span>
          <span className={styles.whatColumn}>{text.responsibility.columns.what}</span>
        </>
      }
    >
      {count > mostRowsAtOnce ? (
        <ManyRows sections={sections} wordsOf={wordsOf} />
      ) : (
        sections.map((section) => (
          <section key={section.heading} className={styles.group}>
            <Heading section={section} />
            <ul className={styles.list} role="list">
              {section.rows.map((row) => (
                <li key={row.onDay.responsibility.id}>
                  <ResponsibilityRowView row={row} words={wordsOf(row)} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </TimeAxisFrame>
  );
}

function ManyRows(props: Words & { sections: readonly ResponsibilitySection[] }) {
  const text = useText();
  const items = props.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [section]),
    ...section.rows,
  ]);
  return (
    <WindowedRows
      label={text.responsibility.heading}
      count={items.length}
      row={(place) => {
        const item = items[place];
        if (item === undefined) return null;
        if ('rows' in item) return <Heading section={item} />;
        return <ResponsibilityRowView row={item} words={props.wordsOf(item)} />;
      }}
    />
  );
}

function Heading({ section }: { section: ResponsibilitySection }) {
  const text = useText();
  if (section.heading === null) return null;
  return (
    <h2 className={styles.band}>
      {section.heading} <span className={styles.count}>{text.count(section.rows.length)}</span>
      {section.remark !== '' && <span className={styles.remark}>{section.remark}</span>}
    </h2>
  );
}
