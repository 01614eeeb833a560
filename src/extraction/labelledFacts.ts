/** Turns labelled values into facts: the document's own, and those of the documents it repeals. */
import { readCaseNumber } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { laterDecisionDays, readDecision, splitAtRevision } from './decisionText';
import { readOwner } from './documentOwner';
import { typeOfLabelled } from './documentTypeWord';
import type { Doubt } from './doubt';
import type { FactCandidates } from './factCandidate';
import { rank } from './factCandidate';
import type { LabelledValue } from './labelledValue';
import type { SupersededText } from './supersededText';
import { findDates, isPlaceholder } from './swedishDate';
import { findPeriods } from './swedishPeriod';
import { readLabelledValidity, readValiditySentence } from './validityText';
import { isEmptyValue } from './valueFit';

export interface LabelledReading {
  readonly facts: FactCandidates;
  readonly doubts: Doubt[];
  readonly finder: CommitteeFinder;
  /** The documents that sentences say are repealed. */
  readonly repeals: (SupersededText & { readonly passage: string })[];
}

/** Facts that are words: nothing of a placeholder is theirs. */
const wordFacts = { title: true, type: true, documentOwner: true } as const;
const dayLike = /^\D{0,4}\d{2,4}-\d{1,4}-\d{1,4}/;

/** Reads one value of the document itself. */
export function readLabelledFact(reading: LabelledReading, labelled: LabelledValue): void {
  const { label, text } = labelled;
  if (isPlaceholder(text)) reading.doubts.push({ kind: 'placeholder', words: text });
  if (isEmptyValue(text) || (isPlaceholder(text) && label.fact in wordFacts)) return;
  readers[label.fact](reading, labelled);
}

const readers: Readonly<
  Record<
    LabelledValue['label']['fact'],
    (reading: LabelledReading, labelled: LabelledValue) => void
  >
> = {
  title: ({ facts }, value) => {
    facts.add('title', value.text.replace(/[\s.]+$/, ''), place(value, rank.label));
  },
  type: ({ facts, finder }, value) => {
    facts.add('type', typeOfLabelled(value.text), place(value, rank.label));
    if (/beslutsinstans/i.test(value.label.label))
      facts.add('decidedBy', readDecision(value.text, finder).decidedBy, place(value, rank.label));
  },
  decidedBy: readMaker,
  decidedOn: readDay,
  section: ({ facts }, value) => {
    const number = /^\s*(?:§+\s*)?(\d{1,4}(?:\s?[a-z])?(?:[/:]\d{2,4})?)(?![\d-])/i.exec(
      value.text,
    );
    facts.add('section', number ? `§ ${number[1] ?? ''}` : null, place(value, rank.label));
    addDecision({ facts }, readDecision(value.text, noFinder), value, rank.beside);
  },
  caseNumber: ({ facts, doubts }, value) => {
    const read = readCaseNumber(value.text);
    facts.add('caseNumber', read, place(value, rank.label));
    if (read === null && /\d/.test(value.text))
      doubts.push({ kind: 'unreadableCaseNumber', words: value.text });
    if (read !== null)
      addDecision({ facts }, readDecision(value.text, noFinder), value, rank.beside);
  },
  validity: readValidity('validity'),
  validFrom: readValidity('validFrom'),
  validTo: readValidity('validTo'),
  documentOwner: ({ facts, doubts }, value) => {
    const { owner, person } = readOwner(value.text);
    if (person) doubts.push({ kind: 'ownerIsPerson' });
    const order = (value.label.rank ?? 1) / 10;
    facts.add('documentOwner', owner, place(value, rank.label - order));
  },
  supersedes: () => undefined,
  reviewDueOn: ({ facts }, value) => {
    const [day] = findDates(value.text);
    const [period] = findPeriods(value.text);
    facts.add('reviewDueOn', day && !period ? day.date : null, place(value, rank.label));
  },
  revision: ({ facts, finder }, value) => {
    addDecision({ facts }, readDecision(value.text, finder), value, rank.revision);
    const [period] = /^förläng/i.test(value.label.label) ? findPeriods(value.text) : [];
    facts.add('validTo', period?.to ?? null, place(value, rank.label + 1));
  },
  other: () => undefined,
};

/** A register is of no use for words that hold only figures. */
const noFinder: CommitteeFinder = { find: () => [], kindOf: () => null };

function readMaker(reading: LabelledReading, value: LabelledValue): void {
  const { facts, finder } = reading;
  const decision = readDecision(value.text, finder);
  addDecision({ facts }, { ...decision, decidedBy: null }, value, rank.beside);
  facts.add('decidedBy', decision.decidedBy ?? asWritten(value.text), place(value, rank.label));
  addRevision(reading, value);
}

function readDay(reading: LabelledReading, value: LabelledValue): void {
  const { facts, doubts, finder } = reading;
  const decision = readDecision(value.text, finder);
  addDecision({ facts }, { ...decision, decidedOn: null }, value, rank.beside);
  // "Datum" may be the paper's own day: a decision that is told with its body goes before it.
  const order = value.label.common ? rank.sentence : rank.label;
  facts.add('decidedOn', decision.decidedOn, place(value, order));
  if (decision.decidedOn === null && dayLike.test(value.text))
    doubts.push({ kind: 'unreadableDay', words: value.text });
  addRevision(reading, value);
}

function addRevision({ facts, finder }: LabelledReading, value: LabelledValue): void {
  for (const day of laterDecisionDays(value.text))
    facts.add('decidedOn', day, place(value, rank.sentence));
  const [, revision] = splitAtRevision(value.text);
  if (revision !== '')
    addDecision({ facts }, readDecision(revision.slice(3), finder), value, rank.revision);
  const validity = readValiditySentence(value.text, true);
  if (validity) addValidity(facts, validity, value, rank.sentence);
}

export function addDecision(
  { facts }: Pick<LabelledReading, 'facts'>,
  decision: ReturnType<typeof readDecision>,
  value: { readonly text: string; readonly line: number },
  order: number,
): void {
  const at = place(value, order);
  facts.add('decidedBy', decision.decidedBy, at);
  facts.add('decidedOn', decision.decidedOn, at);
  facts.add('section', decision.section, at);
  facts.add('caseNumber', decision.caseNumber, at);
}

export function addValidity(
  facts: FactCandidates,
  validity: NonNullable<ReturnType<typeof readLabelledValidity>>,
  value: { readonly text: string; readonly line: number },
  order: number,
): void {
  const at = place({ ...value, text: validity.passage }, order);
  facts.add('validFrom', validity.from, at);
  facts.add('validTo', validity.to, at);
  facts.add('openEnded', validity.openEnded, at);
}

function readValidity(fact: 'validity' | 'validFrom' | 'validTo') {
  return ({ facts }: LabelledReading, value: LabelledValue): void => {
    const validity = readLabelledValidity(fact, value.text);
    if (validity) addValidity(facts, validity, value, rank.label);
  };
}

/** A body that no list knows ("Operativa ITgruppen"), when the value is a few words and no figures. */
function asWritten(text: string): string | null {
  const [name = ''] = text.split(/[,(§]|\sden\s/u);
  const words = name.trim().replace(/[.;:]+$/, '');
  const isName = /^\p{Lu}/u.test(words) && !/\d/.test(words) && words.split(/\s+/).length <= 8;
  return isName && !isPlaceholder(text) && !isPlaceholder(words) ? words : null;
}

function place(
  value: { readonly text: string; readonly line: number },
  order: number,
): { rank: number; words: string; line: number } {
  return { rank: order, words: value.text, line: value.line };
}
