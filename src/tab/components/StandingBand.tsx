/** The band of the document page: the document applies, but the responsibility it gives does not. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import { StatusBadge, type StatusWords } from './StatusBadge';

export interface BandCell {
  readonly label: string;
  readonly status: StatusWords;
}

export function StandingBand(props: {
  heading: string;
  cells: readonly BandCell[];
  link: { readonly name: string; readonly onFollow: () => void } | null;
}) {
  const styles = useStyles();
  return (
    <section className={styles.band} aria-label={props.heading}>
      <Warning20Filled className={styles.icon} aria-hidden="true" />
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.link && (
        <Link as="button" className={styles.link} onClick={props.link.onFollow}>
          {props.link.name}
        </Link>
      )}
      <dl className={styles.cells}>
        {props.cells.map((cell) => (
          <div key={cell.label} className={styles.cell}>
            <dt className={styles.label}>{cell.label}</dt>
            <dd className={styles.value}>
              <StatusBadge status={cell.status} look="band" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  band: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: '12px 12px',
    alignItems: 'center',
    padding: '14px 16px',
    marginTop: tokens.spacingVerticalL,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningForeground3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { color: tokens.colorStatusWarningForeground3, alignSelf: 'start', marginTop: '1px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    [phone]: { gridColumn: '2 / -1' },
  },
  // In dark the brand link is 4.45:1 against the band, so the link takes the text's colour.
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    [phone]: { gridColumn: '2 / -1', gridRow: 3, justifySelf: 'start' },
  },
  cells: {
    gridColumn: '2 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    margin: 0,
    [phone]: { gridTemplateColumns: '1fr', gap: '10px' },
  },
  cell: {
    padding: '0 16px',
    borderLeft: `1px solid ${tokens.colorStatusWarningBorder1}`,
    ':first-child': { paddingLeft: 0, borderLeftStyle: 'none' },
    [phone]: { padding: 0, borderLeftStyle: 'none' },
  },
  label: {
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0 },
});
