/** Finds the title of a text whose front matter does not label it. Layouts: facts 1.2. */
import { findCaseNumbers } from './caseNumberText';
import { continuesTitle } from './continuation';
import { isTypeRow, typeNamed, typeOfTitle } from './documentTypeWord';
import { findDates, isPlaceholder } from './swedishDate';
import { findPeriods } from './swedishPeriod';

export interface TitleLine {
  readonly text: string;
  /** The place of the line: a title goes on only in the line right after. */
  readonly line: number;
  readonly heading: boolean;
}

const never =
  /^(?:styrdokument|dokument|författningssamling|kommunal författningssamling|innehåll|innehållsförteckning|bilaga.*|www\..*|https?:.*|[\w.-]+\.se|flik.*|nr\s.*|(?:HKF|KFS|\p{Lu}{0,3}FS)\s\d.*|tills?\s?vidare.*|mandatperiod.*|.*handling\s(?:\d{4}\s)?nr\s.*|.*författningssamling|artikel\s.*)$/iu;
/** "finansverksamheten i …", and below a lone ARBETSORDNING: "FÖR KOMMUNFULLMÄKTIGE". */
const goesOnWith = /^(?:\p{Ll}|(?:FÖR|OM|MOT|AVSEENDE|GÄLLANDE)\s)/u;
const address = /^(?:www\..*|https?:.*|[\w.-]+\.se)$/iu;
const municipality =
  /^(?:\p{L}+(?:-\p{L}+)?s?\s(?:kommun|stad|kommuns författningssamling)|(?:region|landstinget)\s\p{L}+)$/iu;
/** A body alone is a letterhead, or says whose document it is. */
const body = /^(?:kommunfullmäktige|kommunstyrelsen|(?:\p{L}+-?\s(?:och\s)?)?\p{L}*nämnden)$/iu;
const years = /^(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2}$/;
const longest = 160;

/** The line, or lines, most like a title; null when none is. A genre word weighs more than the place. */
export function findTitle(lines: readonly TitleLine[]): TitleLine | null {
  let best: TitleLine | null = null;
  let bestScore = 0;
  let first = 1;
  for (const candidate of joined(lines)) {
    if (!mayBeTitle(candidate.text)) continue;
    const score = scoreOf(candidate) + first;
    first = 0;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best && { ...best, text: withoutMarkers(best.text) };
}

/** "Policy Kommunikationspolicy" is a marker and the title: their line break was lost. */
function withoutMarkers(text: string): string {
  const title = text.replace(/^styrdokument:\s*/i, '').replace(/[.\s]+$/, '');
  const [marker = '', rest = ''] = title.split(/\s(.*)/s);
  const isMarked = /^\p{Lu}/u.test(rest) && typeNamed(marker) !== null;
  return isMarked && typeOfTitle(rest) === typeNamed(marker) ? rest : title;
}

function scoreOf({ text, heading }: TitleLine): number {
  const type = typeOfTitle(text) === null ? 0 : 2;
  const opens = type > 0 && /^\p{L}+\s(?:för|om|mot|i|av)\s/iu.test(text) ? 2 : 0;
  return type + opens + (heading ? 1 : 0) + (isProse(text) ? -1 : 0.5);
}

function mayBeTitle(text: string): boolean {
  return !isOtherLine(text) && namesDocument(text);
}

function isOtherLine(text: string): boolean {
  if (body.test(text) || never.test(text) || municipality.test(text)) return true;
  return isTypeRow(text) || typeNamed(text) !== null;
}

function namesDocument(text: string): boolean {
  if (text.length > longest || !/\p{L}{3}/u.test(text) || isPlaceholder(text)) return false;
  const [number] = findCaseNumbers(text);
  if (number && number.end - number.start > text.length / 2) return false;
  const [day] = findDates(text);
  if (day && day.start <= 4) return false;
  return !findPeriods(text).some(({ start, end }) => start === 0 && end >= text.length - 1);
}

/** A sentence, not a heading. */
function isProse(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(/\s+/).length > 6;
}

function joined(lines: readonly TitleLine[]): TitleLine[] {
  const titles: TitleLine[] = [];
  let lastLine = -2;
  for (const line of lines) {
    const before = titles.at(-1);
    const adjacent = before && line.line === lastLine + 1;
    const goesOn =
      adjacent &&
      !address.test(line.text) &&
      (continuesTitle(before.text) || years.test(line.text) || goesOnWith.test(line.text));
    if (goesOn && mayGoOn(before.text))
      titles[titles.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else titles.push(line);
    lastLine = line.line;
  }
  return titles;
}

function mayGoOn(text: string): boolean {
  return text.length < longest && !/[.:;!?]$/.test(text) && !never.test(text);
}
