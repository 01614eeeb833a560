/** Status in word, icon and colour: colour never alone, red and orange only where someone should act. */
import { mergeClasses } from '@fluentui/react-components';
import {
  CalendarCancel16Filled,
  CalendarClock16Filled,
  CheckmarkCircle16Filled,
  Clock16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
  DismissCircle16Regular,
  LinkDismiss16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';

import { DatedText } from './DatedText';
import styles from './StatusBadge.module.css';

export type StatusTone =
  | 'inForce'
  | 'endsSoon'
  | 'withoutSource'
  | 'lapsed'
  | 'repealed'
  | 'upcoming'
  | 'unknown'
  /** Of a finding. */
  | 'serious'
  | 'warning'
  | 'note';

export interface StatusWords {
  readonly tone: StatusTone;
  readonly word: string;
  /** The reason or the date; empty when there is none. */
  readonly detail: string;
}

const icons = {
  inForce: CheckmarkCircle16Filled,
  endsSoon: CalendarClock16Filled,
  withoutSource: LinkDismiss16Regular,
  lapsed: CalendarCancel16Filled,
  repealed: DismissCircle16Regular,
  upcoming: Clock16Regular,
  unknown: QuestionCircle16Regular,
  serious: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Regular,
} satisfies Record<StatusTone, unknown>;

export const statusTones = Object.keys(icons) as StatusTone[];

export interface StatusBadgeProps {
  readonly status: StatusWords;
  /** `row`: under each other; `line`: on one line; `band`: the detail in body size; `small`; `plain`: regular weight. */
  readonly look?: 'row' | 'line' | 'band' | 'small' | 'plain';
  /** The word in the colour of the icon: a finding, not a status. */
  readonly loud?: boolean;
}

export function StatusBadge(props: StatusBadgeProps) {
  const { look = 'row', status } = props;
  const Icon = icons[status.tone];
  const className = mergeClasses(
    styles.badge,
    look === 'line' && styles.line,
    look === 'small' && styles.small,
  );
  return (
    <span className={className}>
      <Icon
        className={mergeClasses(styles.icon, styles[`${status.tone}Icon`])}
        aria-hidden="true"
      />
      <Word {...props} />
      {status.detail && <Detail {...props} />}
    </span>
  );
}

function Word({ status, look, loud }: StatusBadgeProps) {
  const { tone } = status;
  const className = mergeClasses(
    styles.word,
    look === 'small' && styles.smallWord,
    look === 'plain' && styles.plainWord,
    (tone === 'lapsed' || tone === 'serious') && styles.lapsedText,
    tone === 'repealed' && styles.mutedText,
    loud && tone === 'endsSoon' && styles.warningText,
  );
  return (
    <span className={className}>
      <DatedText>{status.word}</DatedText>
    </span>
  );
}

function Detail({ status, look, loud }: StatusBadgeProps) {
  const { tone } = status;
  const calm = look === 'band' || loud === true;
  const className = mergeClasses(
    styles.detail,
    !calm && (tone === 'endsSoon' || tone === 'withoutSource') && styles.warningText,
    !calm && tone === 'lapsed' && styles.lapsedText,
    look === 'band' && styles.bandDetail,
  );
  return (
    <span className={className}>
      <DatedText>{status.detail}</DatedText>
    </span>
  );
}
