/** Finds case numbers (diarienummer) in text, in every shape they are written. Facts 1.3. */

export interface FoundCaseNumber {
  /** As written: "KS2011/157", "2016/0102 KS-13". */
  readonly caseNumber: string;
  readonly start: number;
  readonly end: number;
}

/** Each shape with a place where it was seen. The prefix is the committee's, in capitals ("Ks" too). */
const shapes = [
  {
    source: 'P ?\\d{4}/\\d{1,6}(?:-\\d{1,3}(?!\\d))?',
    seen: 'KS2011/157 (Sandviken), KS 2018/1092 (Mullsjö)',
  },
  {
    source: 'P/\\d{4}[:/]\\d{1,6}(?:-\\d{1,4})?',
    seen: 'KS/2021:34-0061 (Strängnäs), KS/2015/0173 (Söderhamn)',
  },
  {
    source: 'P \\d{1,5}/(?:\\d{4}|\\d{2})(?!\\d)(?: \\d{3}(?!\\d))?',
    seen: 'Ks 182/2013 (Örebro), KS 201/2016 736 (Herrljunga)',
  },
  { source: 'P-\\d{1,5}/\\d{4}', seen: 'KS-345/2011' },
  { source: 'P-\\d{4}/\\d{1,5}(?:\\.\\d{1,4})?', seen: 'KS-2014/742.912 (Huddinge)' },
  {
    source: 'P ?\\d{4}-(?!(?:19|20)\\d{2}(?!\\d))\\d{2,6}(?!-?\\d)',
    seen: 'LKS 2016-448 (Lysekil)',
  },
  { source: 'P ?\\d{4}:\\d{1,6}', seen: 'KS 2011:304' },
  { source: 'P\\d{2}/\\d{1,5}', seen: 'KK15/410 (Nyköping)' },
  { source: 'P \\d{4} \\d{4,6}', seen: 'SBN 2021 00099 (Sundsvall)' },
  { source: '(?:\\d{4}|\\d{2})/P \\d{3,6}', seen: '2023/BUN 0214 (Tyresö), 23/KS 0114' },
  {
    source: '\\d{4}/\\d{2,6} P[-.]\\d{1,4}',
    seen: '2016/0102 KS-13, 2014/0066 KS.030 (Sollentuna)',
  },
];
const prefix = '(?:\\p{Lu}{2,5}|\\p{Lu}\\p{Ll})';
const notBefore = '(?<![\\p{L}\\d/:.-])';
const notAfter = '(?![\\p{L}\\d]|[/:-]\\d)';
const anyShape = `(?:${shapes.map(({ source }) => source.replaceAll('P', prefix)).join('|')})${notAfter}`;
const withPrefix = new RegExp(`${notBefore}${anyShape}`, 'gu');
const opening = new RegExp(`^${anyShape}`, 'u');
/**
 * Only where a label says that it is one: 2019-160 (Linköping), 1325/11 (Göteborg), 12-KS234, KS 16/412,
 * "MK KS 2019/00711" with the municipality's own letters, 287/2022-SN, 2013/145 002 with its plan code.
 */
const afterLabel = new RegExp(
  `^(?:\\p{Lu}{2,4} ${anyShape}|\\p{Lu}\\p{L}{1,5} \\d{1,4}[/:.-]\\d{1,6}|\\d{1,4}/\\d{2,4}-\\p{Lu}{2,5}(?!\\p{L})|\\d{4}/\\d{2,5} \\d{3}(?!\\d)|[\\p{L}\\d][\\p{L}\\d/:.-]*\\d)${notAfter}`,
  'u',
);
const label =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende(?= nr))(?!\p{L})\.?\s*(?:nr\.?)?\s*[:;]?\s*/giu;
/** KFS 2011:1 is a place in a statute book; "handling nr 31/2014" a paper's number. Facts 1.3. */
const notCase = /^(?:\p{L}*FS|HKF|Nr|Sid|Rev|Art)(?![\p{L}])/u;
/** "Kf 62/02" is § 62 of 2002 (Mariestad): fullmäktige has no case prefix of its own with a short year. */
const sectionOfYear = /^KF \d{1,3}\/\d{2}$/i;

/** Every case number that is one by its shape or by the label before it. */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  const found: FoundCaseNumber[] = [];
  for (const match of text.matchAll(label)) {
    const start = match.index + match[0].length;
    const read = readCaseNumber(text.slice(start, start + 40));
    if (read !== null) found.push({ caseNumber: read, start, end: start + read.length });
  }
  for (const match of text.matchAll(withPrefix)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (notCase.test(match[0]) || sectionOfYear.test(match[0])) continue;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ caseNumber: match[0], start, end });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The case number that opens a value with such a label; null when the value opens with none. */
export function readCaseNumber(value: string): string | null {
  const text = value.trimStart();
  const match = opening.exec(text);
  if (match && !notCase.test(match[0])) return match[0];
  const token = afterLabel.exec(text)?.[0];
  if (token === undefined || notCase.test(token) || !/\d{2}/.test(token)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(token) ? null : token;
}
