/** Case numbers (diarienummer) in every shape they are written: which case is meant, and how to show it. */
import { foldText } from './foldedText';

export interface CaseNumber {
  /** The diary's letters in capitals, "KS"; null where none are written. */
  readonly diary: string | null;
  /** Four digits; "KK15/410" is of 2015. */
  readonly year: number;
  /** The running number, without leading zeros. */
  readonly number: number;
}

const label = /^(?:dnr|(?:diarie|\p{L}rende)(?:nummer|nr))\b[.:]?\s*/iu;
/** A record in the case (-2), a plan code (.912, -003, " 736") or a record's number ("nr 79279"). */
const tail = String.raw`(?:\s?[-.]\s?\d+|\s\d{3}|\s?nr\.? ?\d+)?`;
const diary = String.raw`(?<diary>\p{Lu}\p{L}{0,5})`;

/**
 * Shapes as municipalities write them. What looks alike but numbers something else fits none of them:
 * "KFS 2011:1" and "SFS 2009:724" (statutes), "Nr B 13:1", "flik 8.4", "handling nr 31/2014", "62/02".
 */
const shapes = [
  // KS2011/157 · KS 2018/1092 · KS2016/1963-2 · KS-2014/742.912 · LKS 2016-448 · KS/2015/0173 · SBN 2021 00099
  String.raw`${diary}[ /-]?(?<year>(?:19|20)\d\d)[ /-](?<number>\d+)${tail}`,
  // KS/2014:549 · KFN/2018:188-003
  String.raw`${diary}/(?<year>(?:19|20)\d\d):(?<number>\d+)${tail}`,
  // Ks 182/2013 · KS-345/2011 · KS 201/2016 736
  String.raw`${diary}[ -]?(?<number>\d+)/(?<year>(?:19|20)\d\d)${tail}`,
  // KK15/410
  String.raw`${diary}(?<year>\d\d)/(?<number>\d+)`,
  // KS 67/16
  String.raw`${diary}[ -](?<number>\d+)/(?<year>\d\d)`,
  // 2023/BUN 0214
  String.raw`(?<year>(?:19|20)\d\d)/${diary} ?(?<number>\d+)`,
  // 2016/0102 KS-13 · 2014/0066 KS.030
  String.raw`(?<year>(?:19|20)\d\d)/(?<number>\d+) ${diary}(?:[-.]\d+)?`,
  // 2018/202 · 2019-160, but neither 2012-05 nor 2019-2022
  String.raw`(?<year>(?:19|20)\d\d)(?:/|-(?!(?:0[1-9]|1[0-2]|(?:19|20)\d\d)$))(?<number>\d+)`,
  // 1325/11 · 0110/18, but not 62/02, which is how a section is written
  String.raw`(?<number>\d{3,})/(?<year>(?:19|20)?\d\d)`,
].map((shape) => new RegExp(`^${shape}$`, 'u'));

/** Letters that stand before numbers of other things. */
const notDiaries = new Set(['KFS', 'SFS', 'HKF', 'SOU', 'NR', 'PROP', 'BET', 'DIR', 'FLIK']);

/** The case that the text names, or null when it names none or several. */
export function parseCaseNumber(text: string): CaseNumber | null {
  const written = showCaseNumber(text);
  for (const shape of shapes) {
    const groups = shape.exec(written)?.groups;
    if (groups === undefined) continue;
    const letters = groups.diary?.toUpperCase() ?? null;
    if (letters !== null && notDiaries.has(letters)) return null;
    return { diary: letters, year: fullYear(groups.year ?? ''), number: Number(groups.number) };
  }
  return null;
}

/** As written, without a label before it and without odd spaces. */
export function showCaseNumber(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(label, '');
}

/** True when both name the same case: "Dnr KS 2011/0157-2" and "KS2011/157" do. */
export function isSameCase(a: string, b: string): boolean {
  const [caseA, caseB] = [parseCaseNumber(a), parseCaseNumber(b)];
  if (caseA === null || caseB === null) {
    return foldText(showCaseNumber(a)) === foldText(showCaseNumber(b));
  }
  const { diary, year, number } = caseA;
  return diary === caseB.diary && year === caseB.year && number === caseB.number;
}

/** Two digits are of this century up to 50: the oldest registers in use begin in the 1950s. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 50 ? 2000 + year : 1900 + year;
}
