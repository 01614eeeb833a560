/** The head of a document: its name, what may be done with it, and where it stands. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Link20Regular, Open20Regular, TextQuote20Regular } from '@fluentui/react-icons';
import type { PolicyDocument } from '../../domain/policyDocument';
import { CopyButton } from '../components/CopyButton';
import { StatusBadge, type StatusWords } from '../components/StatusBadge';
import { useOpenOriginal } from '../queries/useOpenOriginal';
import { useText } from '../text/TextContext';

export function DocumentHead(props: {
  document: PolicyDocument;
  citation: string;
  status: StatusWords;
  /** Why it stands so, in one sentence. */
  reason: string;
  link: () => Promise<string>;
}) {
  const styles = useStyles();
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

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '8px 24px',
    marginTop: tokens.spacingVerticalS,
  },
  title: {
    flex: '1 1 320px',
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    [phone]: { width: '100%' },
    '@media print': { display: 'none' },
  },
  statusLine: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    margin: '8px 0 0',
  },
  reason: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});
