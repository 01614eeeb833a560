/** The frame of every page: one bar with pages, search and day, then the content. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';
import styles from './PageFrame.module.css';

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
