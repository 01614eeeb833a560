/** A button in Fluent's looks that the first page can draw by the dozen: Fluent's own costs a millisecond each. */
import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import styles from './PlainButton.module.css';

export function PlainButton(
  props: Omit<ComponentProps<'button'>, 'type'> & {
    /** `outline`: a frame around it; `subtle`: only its words until it is pointed at. */
    look: 'outline' | 'subtle';
  },
) {
  const { look, className, ...button } = props;
  return (
    <button
      {...button}
      type="button"
      className={mergeClasses(styles.button, styles[look], className)}
    />
  );
}
