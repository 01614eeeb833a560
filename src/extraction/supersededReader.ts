/** Keeps apart the labels of the documents that are repealed: in Sandviken's block they come a second time. */
import type { Decision } from '../domain/decision';
import { readCaseNumber } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { readDecision } from './decisionText';
import type { LabelledFact } from './frontMatterLabels';
import type { LabelledValue } from './labelledValue';
import { readSuperseded } from './supersededText';

interface Superseded extends Decision {
  readonly title: string;
  readonly passage: string;
}

const decisionFacts = new Set<LabelledFact>(['decidedBy', 'decidedOn', 'section', 'caseNumber']);

export class SupersededReader {
  readonly found: Superseded[] = [];
  private readonly seen = new Set<LabelledFact>();
  /** The labels after "Upphäver" belong to the repealed document from the first that is a repetition. */
  private state: 'own' | 'named' | 'told' = 'own';
  private namesDocument = false;

  constructor(private readonly finder: CommitteeFinder) {}

  /** True when the value is about a repealed document, and not about the document itself. */
  takes(value: LabelledValue): boolean {
    const { fact } = value.label;
    if (fact === 'supersedes') {
      this.open(value);
      return true;
    }
    if (!decisionFacts.has(fact)) {
      if (fact !== 'other') this.state = 'own';
      return false;
    }
    const repeated = this.seen.has(fact);
    this.seen.add(fact);
    if (this.state === 'own' || (this.state === 'named' && !repeated)) return false;
    this.state = 'told';
    this.tell(value);
    return true;
  }

  private open(value: LabelledValue): void {
    this.state = 'named';
    const read = readSuperseded(value.text, this.finder);
    this.namesDocument = read !== null;
    if (read) this.found.push({ ...read, passage: value.text });
  }

  private tell({ label, text }: LabelledValue): void {
    const last = this.found.at(-1);
    if (!last || !this.namesDocument) return;
    const read = readDecision(text, this.finder);
    const caseNumber = label.fact === 'caseNumber' ? readCaseNumber(text) : read.caseNumber;
    this.found[this.found.length - 1] = {
      ...last,
      decidedBy: last.decidedBy ?? read.decidedBy,
      decidedOn: last.decidedOn ?? read.decidedOn,
      section: last.section ?? read.section,
      caseNumber: last.caseNumber ?? caseNumber,
    };
  }
}
