/** A button that opens a floating panel; what the panel needs is fetched when it is first opened. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';

const FloatingPanel = lazy(() =>
  import('./FloatingPanel').then((room) => ({ default: room.FloatingPanel })),
);

export function PanelButton(props: {
  button: ButtonProps & { children: ReactNode };
  label: string;
  panel: (close: () => void) => ReactNode;
}) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const close = () => setTarget(null);
  return (
    <>
      <Button
        {...props.button}
        aria-haspopup="dialog"
        aria-expanded={target !== null}
        onClick={({ currentTarget }: { currentTarget: HTMLElement }) =>
          setTarget(target === null ? currentTarget : null)
        }
      />
      {target && (
        <Suspense fallback={null}>
          <FloatingPanel label={props.label} target={target} onClose={close}>
            {props.panel(close)}
          </FloatingPanel>
        </Suspense>
      )}
    </>
  );
}
