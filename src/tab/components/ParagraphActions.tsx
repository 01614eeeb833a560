/** What may be done with the place that the address names: copy a link that follows it or is pinned, or its citation. */
import { Link16Regular, TextQuote16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import { CopyButton } from './CopyButton';
import styles from './ParagraphActions.module.css';

export function ParagraphActions(props: {
  citation: string;
  /** A link that finds the words again when the text has changed. */
  link: () => Promise<string>;
  /** A link to the version that is read now; null when the version has no number. */
  pinned: { readonly label: string; readonly link: () => Promise<string> } | null;
}) {
  const text = useText();
  const { pinned } = props;
  return (
    <div className={styles.actions} role="group" aria-label={text.document.paragraphActions}>
      <CopyButton
        label={text.reading.copyLinkFollowing}
        copied={text.reading.copiedFollowing}
        look={{ size: 'small', icon: <Link16Regular /> }}
        words={props.link}
      />
      {pinned && (
        <CopyButton
          label={text.reading.copyLinkPinned(pinned.label)}
          copied={text.reading.copiedPinned(pinned.label)}
          look={{ size: 'small', icon: <Link16Regular /> }}
          words={pinned.link}
        />
      )}
      <CopyButton
        label={text.document.copyCitation}
        look={{ size: 'small', icon: <TextQuote16Regular /> }}
        words={() => props.citation}
      />
    </div>
  );
}
