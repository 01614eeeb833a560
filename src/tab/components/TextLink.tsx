/** A link among a text's words: a long text has hundreds, and Fluent's own would have its styles put in once for each. */
import type { AnchorHTMLAttributes } from 'react';
import styles from './TextLink.module.css';

export function TextLink(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={styles.link} {...props} />;
}
