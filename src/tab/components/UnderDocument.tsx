/** Goals, programmes and plans under a document; what is missing is drawn as missing. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Circle16Regular, DocumentText16Regular } from '@fluentui/react-icons';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { RegisterIndex } from '../../domain/registerIndex';
import { useText } from '../text/TextContext';

/** A policy is carried out by a programme and a plan; a reglemente or a taxa is not. */
const policy = 'Policy';

export function UnderDocument(props: {
  document: PolicyDocument;
  index: RegisterIndex;
  hrefOf: (documentId: string) => string;
}) {
  const styles = useStyles();
  const text = useText();
  const below = props.index.documentsByParent.get(props.document.id) ?? [];
  const mayHavePlans = props.document.documentType === policy;
  const lacks = (type: string) =>
    mayHavePlans && !below.some((document) => document.documentType === type);
  const missing = [
    ...(lacks('Handlingsprogram') ? [text.document.noProgramme] : []),
    ...(lacks('Arbetsplan') ? [text.document.noWorkPlan] : []),
  ];
  if (below.length + missing.length === 0) {
    return <p className={styles.nothing}>{text.document.nothingUnder}</p>;
  }
  return (
    <ul className={styles.list} role="list">
      {below.map((document) => (
        <li key={document.id} className={styles.item}>
          <DocumentText16Regular className={styles.icon} aria-hidden="true" />
          <Link href={props.hrefOf(document.id)}>{document.title}</Link>
        </li>
      ))}
      {missing.map((sentence) => (
        <li key={sentence} className={styles.item}>
          <Circle16Regular className={styles.icon} aria-hidden="true" />
          <span className={styles.missing}>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '6px', padding: '2px 0', lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorNeutralForeground3 },
});
