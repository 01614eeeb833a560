/** Copies words to the clipboard and says that it did. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { copyText } from '../clipboard';
import { useText } from '../text/TextContext';

/** The word "Kopierat" stands this long. */
const thanksMs = 3000;

export function CopyButton(props: {
  label: string;
  words: () => string | Promise<string>;
  /** Said instead of "Kopierat". */
  copied?: string;
  look?: Pick<ButtonProps, 'appearance' | 'icon' | 'size'>;
}) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), thanksMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => copyText(await props.words());
  return (
    <Button
      appearance="subtle"
      {...props.look}
      aria-live="polite"
      onClick={() =>
        void copy().then(
          () => setOutcome('copied'),
          () => setOutcome('copyFailed'),
        )
      }
    >
      {outcome === null
        ? props.label
        : outcome === 'copied' && props.copied
          ? props.copied
          : text.document[outcome]}
    </Button>
  );
}
