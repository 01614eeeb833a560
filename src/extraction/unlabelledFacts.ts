/** Facts that stand without a label: in a sentence, on a cover, in a list of documents. Facts 1.2, no. 9, 12, 15. */
import { findCaseNumbers } from './caseNumberText';
import { findDecisionMaker } from './decisionMaker';
import { readDecision } from './decisionText';
import { typeOfTitle } from './documentTypeWord';
import { rank } from './factCandidate';
import { addDecision, addValidity } from './labelledFacts';
import type { LabelledReading } from './labelledFacts';
import { sentencesOf } from './sentence';
import { readValiditySentence, readValidityOfTitle } from './validityText';
import { repealedIn } from './repealSentence';
import { readSuperseded } from './supersededText';
import { findPeriods } from './swedishPeriod';
import { findDates } from './swedishDate';
import { namesRole } from './valueFit';

export interface LooseText {
  readonly text: string;
  readonly line: number;
}

/** "Policyn antogs av", "… har fastställts av", "…, antagen av"; "Förslag till beslut i" is none. */
const decidedBy =
  /(?<!\p{L})(?:antagen|antaget|antagna|antogs|antagits|fastställd|fastställt|fastställda|fastställdes|fastställts|beslutad|beslutat|beslutade|beslutades|beslutats)\s(?:av|i)\s|(?:^|(?:enligt|genom)\s)beslut\s(?:av|i)\s(?=[^.]{3,60}\d{4})/iu;

/** "KF § 45, 2017-06-19": what stands after a title of no known genre when nothing but a decision does. */
const onlyDecision =
  /^\s\(?(?:K[Ff]|K[Ss]|kommunfullmäktige|kommunstyrelsen)(?=.*\d{4})[\s\d§,.()/:-]+(?:(?:rev|dnr)[\p{L}\d\s.,/:§-]*)?$/u;
const nameAlone = /^\p{Lu}[\p{L}\s-]+(?<!\s(?:av|i|hos|till|för|enligt|från))$/u;

/** Reads the facts out of words that no label took; answers with the words that are left for a title. */
export function readLooseFacts(reading: LabelledReading, texts: readonly LooseText[]): LooseText[] {
  return texts.flatMap((loose) => {
    const listed = readListRow(reading, loose);
    if (listed) return [listed];
    return readSentence(reading, loose) ? [] : [loose];
  });
}

/** "Reglemente för … KF 2006-10-23 rev 2021-10-25": a row of a list of documents. */
function readListRow(reading: LabelledReading, loose: LooseText): LooseText | null {
  const maker = findDecisionMaker(loose.text, reading.finder);
  const phrase = decidedBy.exec(loose.text);
  const end = phrase && phrase.index > 0 ? phrase.index : shortMaker(loose.text);
  if (!maker || end === null) return null;
  const title = loose.text.slice(0, end).replace(/[\s,.;(–-]+$/, '');
  if (!isListedTitle(title, loose.text.slice(end))) return null;
  const rest = { ...loose, text: loose.text.slice(end) };
  addDecision(reading, readDecision(rest.text, reading.finder), rest, rank.sentence);
  const broken = /\d{3,4}-\d{1,3}-\d{1,3}/.exec(rest.text)?.[0];
  if (broken !== undefined && findDates(broken).length === 0)
    reading.doubts.push({ kind: 'unreadableDay', words: broken });
  return { ...loose, text: title };
}

function isListedTitle(title: string, rest: string): boolean {
  if (title.length > 140) return false;
  if (typeOfTitle(title) === null) return onlyDecision.test(rest) && nameAlone.test(title);
  return !/^(?:denna|detta|dessa)$|(?:n|t)$/i.test(title.split(/\s/)[0] ?? '');
}

/** Where "KF 2006" or "KS § 4" begins after other words. */
function shortMaker(text: string): number | null {
  const match = /\s\(?(?:K[FfSs]|kommunfullmäktige|kommunstyrelsen)[\s,]+(?=(?:den\s)?\d|§)/u.exec(
    text,
  );
  return match && match.index > 0 ? match.index : null;
}

/** True when the words are taken by a fact and are no title. */
function readSentence(reading: LabelledReading, loose: LooseText): boolean {
  const { facts, finder } = reading;
  const validity = readValiditySentence(loose.text, decidedBy.test(loose.text));
  if (validity) addValidity(facts, validity, loose, rank.sentence);
  readRepeals(reading, loose);
  const sentence = sentencesOf(loose.text).find(({ text }) => decidedBy.test(text));
  const phrase = sentence && decidedBy.exec(sentence.text);
  if (sentence && phrase) {
    const after = sentence.text.slice(phrase.index + phrase[0].length);
    const maker = findDecisionMaker(after, finder);
    if (maker && maker.start <= 12)
      addDecision(
        reading,
        readDecision(after, finder),
        { ...loose, text: sentence.text },
        rank.sentence,
      );
  }
  return (phrase !== undefined && phrase !== null) || validity !== null;
}

/** "Därmed upphävs …": the document that a sentence of this one says that it replaces. */
function readRepeals({ repeals, finder }: LabelledReading, loose: LooseText): void {
  for (const { text } of sentencesOf(loose.text)) {
    const words = repealedIn(text);
    const read = words === null ? null : readSuperseded(words, finder);
    if (read) repeals.push({ ...read, passage: text });
  }
}

/** What a cover says line by line without labels, and values whose labels are pictures (Forshaga). */
export function readShapes(reading: LabelledReading, texts: readonly LooseText[]): LooseText[] {
  const parts = texts.flatMap(({ text, line }) =>
    isValueList(text)
      ? sentencesOf(text).map((part) => ({ text: part.text, line }))
      : [{ text, line }],
  );
  const shaped = parts.map((part) => ({
    part,
    shape: shapeOf(reading, part.text.replace(/\.$/, '')),
  }));
  const known = shaped.filter(({ shape }) => shape !== null).length;
  return shaped.flatMap(({ part, shape }) => {
    if ((isDayAlone(part.text) || isSectionAlone(part.text)) && followsDecision(reading, part)) {
      takeShape(reading, part, 'decision');
      return [];
    }
    if (shape === null) return [part];
    // One body, or one role, alone on a cover is a letterhead; among other values it is a value.
    if ((shape === 'maker' || shape === 'role') && known < 3) return [part];
    takeShape(reading, part, shape);
    return [];
  });
}

/** "Fastställd av Kommunstyrelsen", and below it the day and the section, each on its line. */
function followsDecision({ facts }: LabelledReading, { line }: LooseText): boolean {
  return facts.all.some(
    (told) => told.line === line - 1 && (told.fact === 'decidedBy' || told.fact === 'decidedOn'),
  );
}

function isSectionAlone(text: string): boolean {
  return /^§{1,2}\s?\d{1,4}(?:\/\d{2,4})?$/.test(text.trim());
}

type Shape = 'maker' | 'decision' | 'validity' | 'caseNumber' | 'role';

/** "Styrdokument. Riktlinjer. Kommunstyrelsen. Tillsvidare.": a column of values read as one line. */
function isValueList(text: string): boolean {
  const parts = sentencesOf(text);
  return parts.length >= 4 && parts.every((part) => part.text.split(/\s+/).length <= 4);
}

function shapeOf({ finder }: LabelledReading, text: string): Shape | null {
  const [number] = findCaseNumbers(text);
  if (number?.start === 0 && number.end >= text.length - 12) return 'caseNumber';
  if (isRole(text)) return 'role';
  const maker = findDecisionMaker(text, finder);
  const opens = maker?.start === 0 ? makerShape(text.slice(maker.end)) : null;
  if (opens !== null) return opens;
  if (isDayAndSection(text)) return 'decision';
  return isPeriod(text) ? 'validity' : null;
}

function makerShape(rest: string): Shape | null {
  if (rest.trim() === '') return 'maker';
  return /^[\s,]*(?:den\s)?(?:\d|§)/.test(rest) && rest.length < 50 ? 'decision' : null;
}

function isDayAndSection(text: string): boolean {
  const [day] = findDates(text);
  const opens = day !== undefined && day.start <= 4 && text.length < 40;
  return opens && /§|,\s*\d{1,3}$/.test(text.slice(day.end));
}

function isDayAlone(text: string): boolean {
  const [day] = findDates(text);
  return day !== undefined && text.length - day.end + day.start <= 4;
}

/** Years without a word may be the last line of a title: `readTitleYears` sees them. */
function isPeriod(text: string): boolean {
  const [period] = findPeriods(text);
  if (!period || !/\p{L}/u.test(text) || period.end < text.length - 1) return false;
  return isMostlyPeriod(text) && typeOfTitle(text.slice(0, period.start)) === null;
}

function isRole(text: string): boolean {
  if (!namesRole(text) || text.length > 60 || /\d|[.!?]\s/.test(text)) return false;
  if (/(?:nämnd|nämnden|styrelsen|fullmäktige|utskott|utskottet)$/iu.test(text)) return false;
  return typeOfTitle(text) === null && !/\s(?:för|om)\s/iu.test(text);
}

function takeShape(reading: LabelledReading, part: LooseText, shape: Shape): void {
  const { facts, finder } = reading;
  const at = { rank: rank.shape, words: part.text, line: part.line };
  if (shape === 'role') facts.add('documentOwner', part.text.replace(/\.$/, ''), at);
  else if (shape === 'validity') {
    const [period] = findPeriods(part.text);
    if (period) addValidity(facts, { ...period, passage: part.text }, part, rank.shape);
  } else addDecision(reading, readDecision(part.text, finder), part, rank.shape);
}

/** "Biblioteksplan 2016-2018", "Mandatperioden 2015–2018": years of a title or on a line of their own. */
export function readTitleYears(
  { facts }: LabelledReading,
  title: LooseText,
  others: readonly LooseText[],
): void {
  for (const loose of [title, ...others.filter(({ text }) => isMostlyPeriod(text))]) {
    const validity = readValidityOfTitle(loose.text);
    if (!validity) continue;
    addValidity(facts, validity, loose, rank.shape);
    return;
  }
}

function isMostlyPeriod(text: string): boolean {
  const [period] = findPeriods(text);
  return period !== undefined && text.length - period.end + period.start <= 14;
}
