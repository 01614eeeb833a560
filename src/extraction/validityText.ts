/** Reads the time a document says that it is valid for. Never from the day it was decided. Facts 1.3, 7. */
import type { LocalDate } from '../domain/localDate';
import { typeOfWord } from './documentTypeWord';
import type { LabelledFact } from './frontMatterLabels';
import { sentencesOf } from './sentence';
import { findDates, readPoint } from './swedishDate';
import { findPeriods } from './swedishPeriod';

/** Null ends are not stated; `openEnded` is true for "tills vidare" and for a start alone. */
export interface ReadValidity {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly openEnded: boolean;
  readonly passage: string;
}

const applies =
  /(?<!\p{L})(?:gäller|att\sgälla|giltig|giltigt|giltiga|gällande|träder\si\skraft)(?!\p{L})/iu;
const loneYear = /(?<![\d/:.–-])(?:19|20)\d{2}(?![\d/:]|\s?[–-]\s?\d)/gu;
const span = /(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2}/;

/** What a labelled value says; a day alone is the start or the end that its label asks for. */
export function readLabelledValidity(
  fact: Extract<LabelledFact, 'validity' | 'validFrom' | 'validTo'>,
  value: string,
): ReadValidity | null {
  const [period] = findPeriods(value);
  if (period && (fact === 'validity' || period.start <= 3)) return { ...period, passage: value };
  const [day] = findDates(value);
  if (fact === 'validity') return daysOf(value);
  const point = day ? { first: day.date, last: day.date } : readPoint(value.replace(/\.$/, ''));
  if (!point) return null;
  const [from, to] = fact === 'validTo' ? [null, point.last] : [point.first, period?.to ?? null];
  return between(from, to, value);
}

/** Two days; or one and a dash, where the end was never written: "2019-12-01–". */
function daysOf(value: string): ReadValidity | null {
  const [first, second] = findDates(value);
  if (!first) return null;
  if (second) return between(first.date, second.date, value);
  return /^\s*[-–—]\s*$/.test(value.slice(first.end)) ? between(first.date, null, value) : null;
}

function between(from: LocalDate | null, to: LocalDate | null, passage: string): ReadValidity {
  return { from, to, openEnded: to === null, passage };
}

/** "Reglementet gäller från och med …", "…, gäller tillsvidare": a sentence about the document itself. */
export function readValiditySentence(text: string, subjectTold = false): ReadValidity | null {
  for (const sentence of sentencesOf(text)) {
    const word = applies.exec(sentence.text);
    if (!word || !(subjectTold || isAboutDocument(sentence.text.slice(0, word.index)))) continue;
    const rest = sentence.text.slice(word.index + word[0].length, word.index + 120);
    const [period] = findPeriods(rest);
    if (period && period.start <= 12) return { ...period, passage: sentence.text };
    const [day] = findDates(rest);
    if (/kraft/i.test(word[0]) && day && day.start <= 8)
      return { from: day.date, to: null, openEnded: true, passage: sentence.text };
  }
  return null;
}

/**
 * Years in a title, or a line that is only a period: "2019–2022", "Mandatperioden 2015–2018". One year alone is no
 * period, and "Budget 2024 med plan 2025–2026" says two things, of which neither is taken.
 */
export function readValidityOfTitle(text: string): ReadValidity | null {
  const periods = findPeriods(text).filter(({ from, to }) => from !== null && to !== null);
  const spans = periods.filter(({ start, end }) => span.test(text.slice(start, end)));
  const [period, another] = spans;
  if (!period) return null;
  const before = text.slice(0, period.start).match(loneYear);
  return another || before ? null : { ...period, passage: text };
}

/** True for "", "Strategin är", "Denna policy", "Dokumentet", "Antagna den 30 januari 1996,". */
function isAboutDocument(before: string): boolean {
  const words = before.trim().replace(/,$/, '');
  if (words === '' || /^(?:antag|beslut|fastställ)/iu.test(words)) return true;
  const [first = '', second = ''] = words.split(/\s+/);
  const subject = /^(?:denna|detta|dessa|den|det)$/iu.test(first) ? second : first;
  const isDocument = /^(?:dokumentet|dokument|styrdokumentet|beslutet)$/iu.test(subject);
  return words.split(/\s+/).length <= 5 && (isDocument || typeOfWord(subject) !== null);
}
