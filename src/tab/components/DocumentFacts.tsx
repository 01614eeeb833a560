/** The facts of a document in the order of its own front matter, and what it supersedes. */
import { Link } from '@fluentui/react-components';
import type { Decision } from '../../domain/decision';
import { weekday, type LocalDate } from '../../domain/localDate';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { RegisterIndex } from '../../domain/registerIndex';
import { supersededIdOf } from '../../domain/repealedDocument';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { FactList, type Fact } from './FactList';
import styles from './DocumentFacts.module.css';

type HrefOfDocument = (documentId: string) => string;

export function DocumentFacts(props: {
  document: PolicyDocument;
  index: RegisterIndex;
  hrefOf: HrefOfDocument;
}) {
  const text = useText();
  const { document, index } = props;
  const superseded = index.supersessionsBy.get(document.id) ?? [];
  return (
    <>
      <FactList facts={ownFacts(props, text)} />
      {superseded.map((row) => (
        <div key={row.id} className={styles.superseded}>
          <FactList
            facts={[
              {
                label: text.document.supersedes,
                value: <Link href={props.hrefOf(supersededIdOf(row))}>{row.title}</Link>,
              },
              ...knownOnly(decisionFacts(row.decision, text)),
            ]}
          />
        </div>
      ))}
    </>
  );
}

function ownFacts(
  {
    document,
    index,
    hrefOf,
  }: { document: PolicyDocument; index: RegisterIndex; hrefOf: HrefOfDocument },
  text: Sentences,
): readonly Fact[] {
  const words = text.document;
  const parent =
    document.belongsTo === null ? undefined : index.documentById.get(document.belongsTo);
  return [
    { label: words.title, value: document.title },
    { label: words.type, value: document.documentType },
    ...decisionFacts(document.decision, text),
    { label: words.validity, value: validityFact(document, text) },
    { label: words.owner, value: document.documentOwner },
    ...knownOnly([
      { label: words.reviewDueOn, value: document.reviewDueOn },
      { label: words.subjects, value: document.subjects.join(', ') || null },
      {
        label: words.belongsTo,
        value: parent ? <Link href={hrefOf(parent.id)}>{parent.title}</Link> : null,
      },
    ]),
  ];
}

/** In the order of Sandviken's template. */
function decisionFacts(decision: Decision, text: Sentences): readonly Fact[] {
  const words = text.document;
  return [
    { label: words.decidedBy, value: decision.decidedBy },
    {
      label: words.decidedOn,
      value: decision.decidedOn,
      remark: weekendOf(decision.decidedOn, text),
    },
    { label: words.caseNumber, value: decision.caseNumber },
    { label: words.section, value: decision.section },
  ];
}

function knownOnly(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => fact.value !== null);
}

/** Councils do not meet on weekends: a soft remark, never a correction. */
function weekendOf(day: LocalDate | null, text: Sentences): string | null {
  if (day === null || weekday(day) < 6) return null;
  return weekday(day) === 6 ? text.document.saturday : text.document.sunday;
}

function validityFact(
  { validity: { from, to }, file }: PolicyDocument,
  text: Sentences,
): string | null {
  const words = text.document;
  if (from !== null) return to === null ? words.validityOpen(from) : words.validityClosed(from, to);
  if (to !== null) return words.validityUntil(to);
  return file === null ? null : words.untilFurtherNotice;
}
