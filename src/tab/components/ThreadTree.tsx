/** The thread from a policy to goals, committees, measures and plans; a missing link is drawn as missing. */
import { Link, mergeClasses } from '@fluentui/react-components';
import {
  CircleHint16Regular,
  DataTrending16Regular,
  DocumentText16Regular,
  Flag16Regular,
  PeopleTeam16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import styles from './ThreadTree.module.css';

export interface ThreadEntry {
  /** Unique in the tree. */
  readonly key: string;
  readonly kind: 'document' | 'goal' | 'committee' | 'measure' | 'missing' | 'notAssessed';
  readonly label: string;
  readonly href: string | null;
  /** Empty when there is none. */
  readonly detail: string;
  readonly children: readonly ThreadEntry[];
}

const icons = {
  document: DocumentText16Regular,
  goal: Flag16Regular,
  committee: PeopleTeam16Regular,
  measure: DataTrending16Regular,
  missing: CircleHint16Regular,
  notAssessed: QuestionCircle16Regular,
} satisfies Record<ThreadEntry['kind'], unknown>;

export function ThreadTree(props: { entries: readonly ThreadEntry[] }) {
  const text = useText();
  if (props.entries.length === 0) {
    return <p className={styles.nothing}>{text.document.nothingUnder}</p>;
  }
  return <Branch entries={props.entries} label={text.thread.label} />;
}

function Branch(props: { entries: readonly ThreadEntry[]; label?: string }) {
  return (
    <ul
      className={mergeClasses(styles.list, props.label === undefined && styles.inner)}
      role="list"
      aria-label={props.label}
    >
      {props.entries.map((entry) => {
        const Icon = icons[entry.kind];
        const isMissing = entry.kind === 'missing' || entry.kind === 'notAssessed';
        return (
          <li key={entry.key}>
            <span className={mergeClasses(styles.entry, isMissing && styles.missing)}>
              <Icon className={mergeClasses(styles.icon)} aria-hidden="true" />
              <span className={styles.words}>
                {entry.href === null ? entry.label : <Link href={entry.href}>{entry.label}</Link>}
                {entry.detail !== '' && <span className={styles.detail}>{entry.detail}</span>}
              </span>
            </span>
            {entry.children.length > 0 && <Branch entries={entry.children} />}
          </li>
        );
      })}
    </ul>
  );
}
