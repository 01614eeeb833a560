/** A panel that floats under the button that opened it; fetched when a person first asks for one. */
import { Popover, PopoverSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function FloatingPanel(props: {
  label: string;
  /** The button that opened it; the focus goes back there. */
  target: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}) {
  const close = () => {
    props.onClose();
    props.target.focus();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: props.target, position: 'below', align: 'start' }}
      onOpenChange={(_, data) => {
        if (!data.open) close();
      }}
    >
      <PopoverSurface aria-label={props.label}>{props.children}</PopoverSurface>
    </Popover>
  );
}
