/** The browser's own list to choose one value from, in Fluent's looks. */
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronDown20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './SelectBox.module.css';

export function SelectBox(props: {
  value: string;
  onChoose: (value: string) => void;
  small?: boolean;
  className?: string | undefined;
  /** `option` and `optgroup` elements. */
  children: ReactNode;
}) {
  const { small = false } = props;
  const Chevron = small ? ChevronDown16Regular : ChevronDown20Regular;
  return (
    <span className={mergeClasses(styles.box, small && styles.small, props.className)}>
      <select
        className={styles.select}
        value={props.value}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {props.children}
      </select>
      <Chevron className={mergeClasses(styles.icon)} />
    </span>
  );
}
