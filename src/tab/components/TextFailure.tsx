/** Why a document's text is not here: its file cannot be shown as text, or it did not come. */
import { DocumentRefused } from '../../domain/textDocument';
import { FailureMessage } from './FailureMessage';
import { RefusedText } from './RefusedText';

export function TextFailure(props: { failure: Error; onRetry: () => void }) {
  const { failure, onRetry } = props;
  if (failure instanceof DocumentRefused) return <RefusedText refused={failure} />;
  return <FailureMessage failure={failure} onRetry={onRetry} />;
}
