/** The head of a document: its name, what may be done with it, and where it stands. */
import { Button } from '@fluentui/react-components';
import { Link20Regular, Open20Regular, TextQuote20Regular } from '@fluentui/react-icons';
import type { PolicyDocument } from '../../domain/policyDocument';
import { CopyButton } from '../components/CopyButton';
import { StatusBadge, type StatusWords } from '../components/StatusBadge';
import { useOpenOriginal } from '../queries/useOpenOriginal';
import { useText } from '../text/TextContext';
import styles from './DocumentHead.module.css';

export function DocumentHead(props: {
  document: PolicyDocument;
  citation: string;
  status: StatusWords;
  /** Why it stands so, in one sentence. */
  reason: string;
  link: () => Promise<string>;
}) {
  const text = useText();
  const openOriginal = useOpenOriginal();
  const { document, status } = props;
  const { file } = document;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{document.title}</h1>
        <div className={styles.actions}>
          <CopyButton
            label={text.document.copyLink}
            look={{ icon: <Link20Regular /> }}
            words={props.link}
          />
          <CopyButton
            label={text.document.copyCitation}
            look={{ icon: <TextQuote20Regular /> }}
            words={() => props.citation}
          />
          {file && (
            <Button icon={<Open20Regular />} onClick={() => openOriginal(file)}>
              {text.document.openOriginal}
            </Button>
          )}
        </div>
      </div>
      <p className={styles.statusLine}>
        <StatusBadge status={{ ...status, detail: '' }} look="line" />
        <span className={styles.reason}>
          {text.document.statusLine(document.documentType)}, {props.reason}.{' '}
          {file && text.document.authoritative}
        </span>
      </p>
    </>
  );
}
