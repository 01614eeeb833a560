/** The frame of every page: one bar with pages, search and day, then the content. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';

export interface PageLink {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  /** How many things wait there; left out or null while it is not known. */
  readonly count?: number | null;
}

export function PageFrame(props: {
  links: readonly PageLink[];
  search: ReactNode;
  day: ReactNode;
  /** Shown between the bar and the page: the day's band, the stand-in's mark. */
  bands: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip} onClick={focusMain}>
        {text.skipToContent}
      </a>
      <header>
        <div className={styles.bar}>
          <nav aria-label={text.navigation.label} className={styles.links}>
            {props.links.map((link) => (
              <a
                key={link.name}
                href={link.href}
                className={mergeClasses(styles.link, link.current && styles.currentLink)}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.name}
                {link.count !== undefined && link.count !== null && link.count > 0 && (
                  <span className={styles.count}>{text.count(link.count)}</span>
                )}
              </a>
            ))}
          </nav>
          <div className={styles.search}>{props.search}</div>
          <div className={styles.day}>{props.day}</div>
        </div>
        {props.bands}
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
    </div>
  );
}

/** The hash is the address of the tab, so the link moves the focus itself. */
function focusMain(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media print': { minHeight: 'auto' },
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 2,
      padding: tokens.spacingVerticalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr minmax(0, 480px) 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    maxWidth: '1216px',
    minHeight: '56px',
    margin: '0 auto',
    padding: '0 32px',
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke2}`,
    // The line runs from edge to edge while the content keeps its width.
    clipPath: 'inset(0 -100vmax -1px)',
    '::after': { content: 'none' },
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: '0 16px 8px',
      gap: '4px 8px',
    },
    '@media print': { display: 'none' },
  },
  links: {
    display: 'flex',
    alignSelf: 'stretch',
    gap: tokens.spacingHorizontalXL,
    // With large figures the last of them goes to a line of its own at 320 px.
    [phone]: { flexWrap: 'wrap', minHeight: '48px', columnGap: tokens.spacingHorizontalM },
  },
  link: {
    display: 'flex',
    whiteSpace: 'nowrap',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  currentLink: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  count: {
    marginLeft: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  search: { [phone]: { gridColumn: '1 / -1', gridRow: 2 } },
  day: { justifySelf: 'end' },
  main: {
    maxWidth: '1216px',
    margin: '0 auto',
    padding: '24px 32px 64px',
    outlineStyle: 'none',
    [phone]: { padding: '16px 16px 48px' },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
});
