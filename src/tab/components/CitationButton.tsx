/** Copies the citation that Swedish minutes and letters use for a document. */
import { Button } from '@fluentui/react-components';
import { TextQuote20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { citationOf } from '../../domain/citation';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { RegisterIndex } from '../../domain/registerIndex';
import { useText } from '../text/TextContext';

/** The words "Kopierat" stand this long. */
const thanksMs = 2000;

export function CitationButton(props: { document: PolicyDocument; index: RegisterIndex }) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), thanksMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    navigator.clipboard.writeText(citationOf(props.document, props.index.committees)).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <Button appearance="subtle" icon={<TextQuote20Regular />} onClick={copy} aria-live="polite">
      {outcome === null ? text.document.copyCitation : text.document[outcome]}
    </Button>
  );
}
