/** What a document superseded and what superseded it, newest first, drawn as one chain. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';

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
  const styles = useStyles();
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

const useStyles = makeStyles({
  chain: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    padding: '0 0 12px 20px',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '6px',
      top: '18px',
      bottom: '-2px',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
    ':last-child::before': { content: 'none' },
  },
  dot: {
    position: 'absolute',
    left: '2px',
    top: '6px',
    width: '9px',
    height: '9px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorNeutralForeground3}`,
  },
  inForceDot: {
    border: 'none',
    backgroundColor: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  missingDot: { border: `2px dotted ${tokens.colorNeutralForeground3}` },
  period: { fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
