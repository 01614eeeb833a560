/** Reads which document another one replaces, as one value or sentence tells it. Facts 1.1, Ersätter. */
import type { Decision } from '../domain/decision';
import { findCaseNumbers } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { findDecisionMaker } from './decisionMaker';
import { readDecision } from './decisionText';
import { typeNamed } from './documentTypeWord';
import { isEmptyValue } from './valueFit';
import { findDates } from './swedishDate';

export interface SupersededText extends Decision {
  readonly title: string;
}

const decided =
  /[,;(]?\s*(?:som\s)?(?:antagen|antaget|antagna|antogs|beslutad|beslutat|beslutade|beslutades|fastställd|fastställt|fastställda|fastställdes)(?!\p{L})/iu;
/** "tidigare versioner", "-": said, but no document named. */
const unnamed =
  /^(?:(?:alla\s)?tidigare(?:\s(?:versioner?|beslut|dokument))?|inget|ingen|nej|ny|nytt(?:\sdokument)?)\.?$/iu;

/** The title and what is told of its decision; null when the words name no document. */
export function readSuperseded(value: string, finder: CommitteeFinder): SupersededText | null {
  const text = value.trim().replace(/^(?:tidigare|dokumentet|den tidigare)\s(?=\p{Lu})/u, '');
  if (isEmptyValue(text) || unnamed.test(text)) return null;
  const ends = [
    decided.exec(text)?.index,
    parenthesis(text),
    findCaseNumbers(text)[0]?.start,
    makerBeforeDay(text, finder),
    findDates(text)[0]?.start,
  ].filter((end) => end !== undefined && end > 0);
  const end = Math.min(text.length, ...ends.map((place) => place ?? text.length));
  const title = text
    .slice(0, end)
    .replace(/[\s,.;:(–-]+$/, '')
    .replace(/,?\s(?:dnr|diarienummer|den|från)$/iu, '');
  if (!namesDocument(title, finder)) return null;
  return { title, ...readDecision(text.slice(title.length), finder) };
}

/** "2009-02-25" and "Kommunfullmäktige" tell a decision, and name no document. */
function namesDocument(title: string, finder: CommitteeFinder): boolean {
  const maker = findDecisionMaker(title, finder);
  const onlyMaker = maker?.start === 0 && maker.end >= title.length - 1;
  const onlyGenre = /^\p{Ll}/u.test(title) && typeNamed(title) !== null;
  return /\p{L}{3}/u.test(title) && !onlyMaker && !onlyGenre && findDates(title)[0]?.start !== 0;
}

function parenthesis(text: string): number | undefined {
  const at = text.search(/\s\((?=[^)]*\d)/);
  return at < 0 ? undefined : at;
}

function makerBeforeDay(text: string, finder: CommitteeFinder): number | undefined {
  const [day] = findDates(text);
  const maker = day && findDecisionMaker(text.slice(0, day.start), finder);
  return maker && day.start - maker.end <= 6 ? maker.start : undefined;
}
