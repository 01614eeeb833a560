/** The versions of a document's file, each to be read, and compared with the current one. */
import { Link } from '@fluentui/react-components';
import type { FileVersion } from '../../domain/policyDocument';
import { dayAndTime } from '../clockTime';
import { useText } from '../text/TextContext';
import styles from './VersionList.module.css';

export function VersionList(props: {
  /** The label of the version of now; null where it is not known, as that of a page behind a link. */
  current: string | null;
  versions: readonly FileVersion[];
  readHref: (version: FileVersion) => string;
  compareHref: (version: FileVersion) => string;
}) {
  const text = useText().reading;
  if (props.versions.length === 0) return <p className={styles.none}>{text.versionsNone}</p>;
  return (
    <ul className={styles.list} role="list">
      <li className={styles.version}>{text.current(props.current)}</li>
      {props.versions.map((version) => {
        const name = text.version(version.label, dayAndTime(version.createdAt).slice(0, 10));
        return (
          <li key={version.versionId} className={styles.version}>
            {name}
            <span className={styles.links}>
              <Link href={props.readHref(version)} aria-label={`${text.read}: ${name}`}>
                {text.read}
              </Link>
              <Link href={props.compareHref(version)} aria-label={`${text.compare}: ${name}`}>
                {text.compare}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
