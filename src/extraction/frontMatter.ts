/** Finds the front matter (metadatablock) of a text and reads it: nothing is guessed, every value has its words. */
import type { Decision } from '../domain/decision';
import type { LocalDate } from '../domain/localDate';
import { weekday } from '../domain/localDate';
import type { CommitteeFinder } from './committeeName';
import { typeNamed, typeOfTitle, typeOfWord } from './documentTypeWord';
import { findTitle } from './documentTitle';
import type { Doubt } from './doubt';
import type { DocumentFacts, FactCandidate, FactName } from './factCandidate';
import { confidenceOf, FactCandidates, rank } from './factCandidate';
import { frontMatterPieces } from './frontMatterPieces';
import { frontZone } from './frontZone';
import { labelAlone } from './labelHit';
import { readLabelledFact } from './labelledFacts';
import type { LabelledReading } from './labelledFacts';
import { bindLabels } from './labelledValue';
import type { SourceLine, SourceText } from './sourceText';
import type { StatedFact } from './statedFact';
import { passageIn } from './statedFact';
import { SupersededReader } from './supersededReader';
import type { LooseText } from './unlabelledFacts';
import { readValidityOfTitle } from './validityText';
import { readLooseFacts, readShapes, readTitleYears } from './unlabelledFacts';

interface SupersededDocument extends Decision {
  readonly title: string;
  readonly passage: string;
}

/** A title stands among the first lines without a label; a genre alone among the very first. */
const titleLines = 15;
const markerLines = 8;

/** Each fact is null where the text does not say; `openEnded` null where it tells no validity. */
export type FrontMatter = {
  readonly [Name in FactName]: StatedFact<DocumentFacts[Name]> | null;
} & {
  readonly supersedes: readonly SupersededDocument[];
  readonly doubts: readonly Doubt[];
};

/** Reads a text's front matter. The register, of any time, gives names to abbreviations. */
export function readFrontMatter(source: SourceText, finder: CommitteeFinder): FrontMatter {
  const read = readWords(source, finder);
  return source.properties ? withProperties(read, readWords(source.properties, finder)) : read;
}

/** Properties are filled in once and forgotten: they tell only what the text leaves out. */
function withProperties(read: FrontMatter, properties: FrontMatter): FrontMatter {
  const implied = <T>(fact: StatedFact<T> | null): StatedFact<T> | null =>
    fact && { ...fact, confidence: 'implied' };
  const { supersedes, doubts, ...facts } = read;
  const told = read.validFrom ?? read.validTo ?? read.openEnded;
  const filled = Object.fromEntries(
    (Object.keys(facts) as FactName[])
      .filter((name) => facts[name] === null && !(told && isValidity(name)))
      .map((name) => [name, implied<unknown>(properties[name])]),
  );
  return { ...read, ...filled, supersedes, doubts };
}

function isValidity(name: FactName): boolean {
  return name === 'validFrom' || name === 'validTo' || name === 'openEnded';
}

function readWords(source: SourceText, finder: CommitteeFinder): FrontMatter {
  const lines = frontZone(source);
  const bound = bindLabels(frontMatterPieces(lines, finder), finder);
  const reading: LabelledReading = { facts: new FactCandidates(), doubts: [], finder, repeals: [] };
  const superseded = new SupersededReader(finder);
  for (const value of bound.values) {
    if (!superseded.takes(value)) readLabelledFact(reading, value);
  }
  const loose = [...bound.loose].sort((one, other) => one.line - other.line);
  const rest = readShapes(reading, readLooseFacts(reading, loose));
  readUnlabelledTitle(reading, lines, rest);
  return assemble(source, lines, reading, superseded);
}

/** Title, genre and years of a text that does not label them. A labelled title has its years too. */
function readUnlabelledTitle(
  reading: LabelledReading,
  lines: readonly SourceLine[],
  rest: readonly LooseText[],
): void {
  const { facts } = reading;
  const opening = rest.slice(0, titleLines);
  const found = findTitle(
    opening
      .filter(({ text }) => labelAlone(text) === null)
      .map(({ text, line }) => ({ text, line, heading: lines[line]?.role === 'heading' })),
  );
  if (found)
    facts.add('title', found.text, { rank: rank.shape, words: found.text, line: found.line });
  else readGenreAsTitle(facts, opening[0]);
  for (const { text, line } of opening.slice(0, markerLines))
    facts.add('type', typeNamed(text), { rank: rank.sentence, words: text, line });
  const title = facts.best('title');
  if (!title) return;
  const at = { rank: rank.shape, words: title.words, line: title.line };
  facts.add('type', typeOfTitle(title.value), at);
  if (!facts.has('type')) readTypeOfSubject(reading, lines);
  const named = { text: title.value, line: title.line };
  if (!facts.has('openEnded')) readTitleYears(reading, named, opening);
  else readTitleStart(facts, named);
}

/** "Delegationsordning" on the first line, and nothing else that names the document. */
function readGenreAsTitle(facts: FactCandidates, first: LooseText | undefined): void {
  const isGenre =
    first !== undefined && typeNamed(first.text) !== null && /^\p{L}/u.test(first.text);
  if (isGenre && !facts.has('title'))
    facts.add('title', first.text, { rank: rank.shape, words: first.text, line: first.line });
}

/** "Biblioteksplan 2022–2026 … gäller till och med 2026": the title tells when the same time begins. */
function readTitleStart(facts: FactCandidates, { text, line }: LooseText): void {
  const years = readValidityOfTitle(text);
  const isSame = years !== null && years.to === facts.best('validTo')?.value;
  if (isSame && !facts.has('validFrom'))
    facts.add('validFrom', years.from, { rank: rank.shape, words: text, line });
}

/** "Strategin är giltig …": the text's own word for itself, where the title has none. */
function readTypeOfSubject({ facts }: LabelledReading, lines: readonly SourceLine[]): void {
  for (const [line, { text }] of lines.entries()) {
    const subject =
      /^(?:(?:Denna|Detta|Dessa)\s)?(\p{L}+)\s(?:är\sgiltig|gäller|ska|syftar|beskriver)(?!\p{L})/u.exec(
        text,
      );
    const word = subject?.[1] ?? '';
    const type = /(?:n|t|na)$/.test(word) || /^D/.test(text) ? typeOfWord(word) : null;
    facts.add('type', type, { rank: rank.shape, words: text, line });
  }
}

function assemble(
  source: SourceText,
  lines: readonly SourceLine[],
  { facts, doubts, repeals }: LabelledReading,
  superseded: SupersededReader,
): FrontMatter {
  const stated = <Name extends FactName>(
    name: Name,
    candidate: FactCandidate<Name> | null = facts.best(name),
  ): StatedFact<DocumentFacts[Name]> | null => candidate && statedFact(source, lines, candidate);
  return {
    title: stated('title'),
    type: stated('type'),
    decidedBy: stated('decidedBy'),
    decidedOn: ownDecision(facts, 'decidedOn') ? stated('decidedOn') : null,
    caseNumber: stated('caseNumber'),
    section: ownDecision(facts, 'section') ? stated('section') : null,
    validFrom: stated('validFrom'),
    validTo: stated('validTo'),
    openEnded: stated('openEnded', facts.has('validTo') ? facts.endTold() : undefined),
    documentOwner: stated('documentOwner'),
    reviewDueOn: stated('reviewDueOn'),
    supersedes: superseded.found.length > 0 ? superseded.found : repeals,
    doubts: [...doubts, ...laterDoubts(facts)],
  };
}

/** A revision's day and section are the document's only where no first decision is told (facts 7). */
function ownDecision(facts: FactCandidates, name: 'decidedOn' | 'section'): boolean {
  const own = rank.revision + 1;
  return facts.has(name, own) || (!facts.has('decidedBy', own) && !facts.has('decidedOn', own));
}

function statedFact<Name extends FactName>(
  source: SourceText,
  lines: readonly SourceLine[],
  candidate: FactCandidate<Name>,
): StatedFact<DocumentFacts[Name]> {
  const line = lines[candidate.line];
  return {
    value: candidate.value,
    passage: line ? passageIn(source, line, candidate.words) : candidate.words,
    anchor: line?.anchor ?? null,
    confidence: confidenceOf(candidate),
  };
}

/** What is seen only when all is read: several decisions, contradictions, days that cannot both be right. */
function laterDoubts(facts: FactCandidates): Doubt[] {
  const doubts: Doubt[] = [];
  const told = facts.all.filter(({ rank: order }) => order >= rank.sentence);
  const days = told.filter(({ fact }) => fact === 'decidedOn').map(({ value }) => String(value));
  const makers = told.filter(({ fact }) => fact === 'decidedBy').map(({ value }) => String(value));
  if (new Set(days).size > 1)
    doubts.push({ kind: 'severalDecisions', words: [...new Set(days)].join(', ') });
  if (new Set(makers).size > 1)
    doubts.push({ kind: 'contradictoryDecision', words: [...new Set(makers)].join(', ') });
  const decidedOn = facts.best('decidedOn')?.value;
  if (decidedOn !== undefined) doubts.push(...weekendDoubt(decidedOn));
  const [from, to] = [facts.best('validFrom')?.value, facts.best('validTo')?.value];
  if (from !== undefined && to !== undefined && to < from)
    doubts.push({ kind: 'endsBeforeStart', words: `${from} – ${to}` });
  return doubts;
}

function weekendDoubt(decidedOn: LocalDate): Doubt[] {
  const day = weekday(decidedOn);
  const isWeekend = day === 6 || day === 7;
  return isWeekend ? [{ kind: 'decidedOnWeekend', words: decidedOn, weekday: day }] : [];
}
