/** All that a committee answers for, to be printed: contents, parts and items, each with its words and citation. */
import { mergeClasses } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import { StatusBadge, type StatusWords } from './StatusBadge';
import styles from './Binder.module.css';

export interface BinderItem {
  readonly id: string;
  readonly what: string;
  readonly status: StatusWords;
  readonly committees: string;
  readonly citation: string;
  /** The exact words in the source. */
  readonly passage: string | null;
  readonly remarks: readonly string[];
}

export interface BinderPart {
  readonly heading: string;
  readonly remark: string;
  readonly items: readonly BinderItem[];
}

export function Binder(props: { parts: readonly BinderPart[] }) {
  const text = useText();
  return (
    <>
      <nav aria-label={text.export.contents} className={styles.contents}>
        <h2 className={styles.heading}>{text.export.contents}</h2>
        <ol className={styles.list} role="list">
          {props.parts.map((part, place) => (
            <li key={part.heading} className={styles.entry}>
              <span>
                {place + 1} {part.heading}
              </span>
              <span className={styles.count}>{text.timeline.count(part.items.length)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {props.parts.map((part, place) => (
        <section
          key={part.heading}
          className={mergeClasses(styles.part, place > 0 && styles.newPage)}
        >
          <h2 className={styles.heading}>
            {place + 1} {part.heading}
            {part.remark !== '' && <span className={styles.remark}>{part.remark}</span>}
          </h2>
          {part.items.length === 0 && <p className={styles.small}>{text.export.nothingHere}</p>}
          {part.items.map((item, at) => (
            <Item key={item.id} item={item} number={`${place + 1}.${at + 1}`} />
          ))}
        </section>
      ))}
    </>
  );
}

function Item({ item, number }: { item: BinderItem; number: string }) {
  return (
    <article className={styles.item}>
      <h3 className={styles.what}>
        {number} {item.what}
      </h3>
      <p className={styles.line}>
        <StatusBadge status={item.status} look="line" /> · {item.committees}
      </p>
      {item.passage !== null && <blockquote className={styles.words}>{item.passage}</blockquote>}
      <p className={styles.small}>
        <DatedText>{item.citation}</DatedText>
      </p>
      {item.remarks.map((remark) => (
        <p key={remark} className={styles.remarkLine}>
          {remark}
        </p>
      ))}
    </article>
  );
}
