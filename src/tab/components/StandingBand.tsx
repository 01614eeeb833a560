/** The band of the document page: the document applies, but the responsibility it gives does not. */
import { Link, mergeClasses } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import { StatusBadge, type StatusWords } from './StatusBadge';
import styles from './StandingBand.module.css';

export interface BandCell {
  readonly label: string;
  readonly status: StatusWords;
}

export function StandingBand(props: {
  heading: string;
  cells: readonly BandCell[];
  link: { readonly name: string; readonly onFollow: () => void } | null;
}) {
  return (
    <section className={styles.band} aria-label={props.heading}>
      <Warning20Filled className={mergeClasses(styles.icon)} aria-hidden="true" />
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
