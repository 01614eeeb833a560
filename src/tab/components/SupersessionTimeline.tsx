/** What a document superseded and what superseded it, newest first, drawn as one chain. */
import { Link, mergeClasses } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import styles from './SupersessionTimeline.module.css';

export interface ChainLink {
  readonly id: string;
  readonly title: string;
  /** "2012-05-06 –" or "1997-05-26 – 2012-05-05". */
  readonly period: string;
  readonly statusWord: string;
  readonly inForce: boolean;
  readonly current: boolean;
  readonly inLibrary: boolean;
  readonly href: string;
}

export function SupersessionTimeline(props: { links: readonly ChainLink[] }) {
  const text = useText();
  return (
    <ol className={styles.chain} role="list">
      {props.links.map((link) => (
        <li key={link.id} className={styles.link}>
          <span
            aria-hidden="true"
            className={mergeClasses(
              styles.dot,
              link.inForce && styles.inForceDot,
              !link.inLibrary && !link.inForce && styles.missingDot,
            )}
          />
          <span className={styles.period}>
            <strong className={styles.strong}>{link.period}</strong> {link.statusWord.toLowerCase()}
          </span>
          <span>
            {link.current ? (
              <>
                {link.title} <span className={styles.muted}>({text.document.chainThis})</span>
              </>
            ) : (
              <Link href={link.href}>{link.title}</Link>
            )}
          </span>
          {!link.inLibrary && <span className={styles.small}>{text.document.notInLibrary}</span>}
        </li>
      ))}
    </ol>
  );
}
