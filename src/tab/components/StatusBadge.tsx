/** Status in word, icon and colour: colour never alone, red and orange only where someone should act. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarCancel16Filled,
  CalendarClock16Filled,
  CheckmarkCircle16Filled,
  Clock16Regular,
  DismissCircle16Regular,
  LinkDismiss16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';

export type StatusTone =
  'inForce' | 'endsSoon' | 'withoutSource' | 'lapsed' | 'repealed' | 'upcoming' | 'unknown';

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
} satisfies Record<StatusTone, unknown>;

export function StatusBadge(props: {
  status: StatusWords;
  /** On one line. */
  inline?: boolean;
  /** The detail in body size, from the left edge. */
  loose?: boolean;
  small?: boolean;
  /** The word in regular weight. */
  plain?: boolean;
}) {
  const styles = useStyles();
  const { tone, word, detail } = props.status;
  const Icon = icons[tone];
  return (
    <span
      className={mergeClasses(
        styles.badge,
        props.inline && styles.inline,
        props.small && styles.small,
      )}
    >
      <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden="true" />
      <span
        className={mergeClasses(
          styles.word,
          props.small && styles.smallWord,
          props.plain && styles.plainWord,
          tone === 'lapsed' && styles.lapsedText,
          tone === 'repealed' && styles.mutedText,
        )}
      >
        {word}
      </span>
      {detail && (
        <span
          className={mergeClasses(
            styles.detail,
            props.loose && styles.looseDetail,
            (tone === 'endsSoon' || tone === 'withoutSource') && styles.warningText,
            tone === 'lapsed' && styles.lapsedText,
          )}
        >
          {detail}
        </span>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  badge: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '6px',
    rowGap: '2px',
    alignItems: 'center',
  },
  inline: { display: 'inline-flex', flexWrap: 'wrap' },
  small: { columnGap: '4px' },
  smallWord: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  plainWord: { fontWeight: tokens.fontWeightRegular },
  looseDetail: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { alignSelf: 'center' },
  word: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  inForceIcon: { color: tokens.colorStatusSuccessForeground1 },
  endsSoonIcon: { color: tokens.colorStatusWarningForeground3 },
  withoutSourceIcon: { color: tokens.colorStatusWarningForeground3 },
  lapsedIcon: { color: tokens.colorStatusDangerForeground1 },
  repealedIcon: { color: tokens.colorNeutralForeground3 },
  upcomingIcon: { color: tokens.colorBrandForeground1 },
  unknownIcon: { color: tokens.colorNeutralForeground3 },
  // Danger foreground 2 keeps 4.5:1 against the dark background, where foreground 1 does not.
  lapsedText: { color: tokens.colorStatusDangerForeground2 },
  warningText: {
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  mutedText: { color: tokens.colorNeutralForeground3 },
});
