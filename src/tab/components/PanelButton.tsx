/** A button that opens a panel under itself; the browser's own popover closes it by Escape or a click elsewhere. */
import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { PlainButton } from './PlainButton';
import styles from './PanelButton.module.css';

/** Room between the button and the panel, and between the panel and the window's edge, in CSS pixels. */
const gap = 4;
const margin = 8;

export function PanelButton(props: {
  button: Pick<ComponentProps<'button'>, 'className' | 'aria-label'> & { children: ReactNode };
  label: string;
  panel: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const panel = () => document.getElementById(id);
  const button = () => document.getElementById(`${id}-button`);
  return (
    <>
      <PlainButton
        {...props.button}
        look="subtle"
        id={`${id}-button`}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => panel()?.togglePopover()}
      />
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        tabIndex={-1}
        className={styles.panel}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          const [shown, opener] = [panel(), button()];
          if (newState !== 'open' || !shown || !opener) return;
          placeUnder(shown, opener);
          shown.focus();
        }}
      >
        {open && props.panel(() => panel()?.hidePopover())}
      </div>
    </>
  );
}

/** Under the opener, from its left edge, moved as far left as the window asks. */
function placeUnder(panel: HTMLElement, opener: HTMLElement) {
  const { left, bottom } = opener.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - 2 * margin;
  panel.style.maxWidth = `${widest}px`;
  panel.style.top = `${bottom + gap}px`;
  panel.style.left = `${Math.max(margin, Math.min(left, widest + margin - widthWhenFilled))}px`;
}

/** The content may still be on its way when the panel opens, so a usual width is counted with. */
const widthWhenFilled = 336;
