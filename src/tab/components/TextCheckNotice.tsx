/** Whether the register has been held against the words of its documents, and the way to do it. */
import { useText } from '../text/TextContext';
import { Notice } from './Notice';

export function TextCheckNotice(props: {
  asked: boolean;
  failed: boolean;
  /** How many texts were read; null before that is known. */
  read: number | null;
  of: number;
  onAsk: () => void;
}) {
  const { reading } = useText();
  const { asked, failed, read, of } = props;
  if (of === 0) return null;
  if (read !== null) return <Notice>{reading.textsRead(read, of)}</Notice>;
  if (asked && !failed) return <Notice>{reading.readingTexts}</Notice>;
  return (
    <Notice action={{ label: reading.readTexts, onClick: props.onAsk }}>
      {failed ? reading.textsFailed : reading.textsUnread}
    </Notice>
  );
}
