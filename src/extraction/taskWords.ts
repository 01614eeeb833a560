/** The words for what a committee answers for: without time at their ends, and told from words that are no task. */

/** A plan keeps the years in its name: "Biblioteksplan 2016–2018" is not responsible for two years. */
const planName =
  /\p{L}*(?:plan|planen|policy|policyn|program|programmet|strategi|strategin|budget|budgeten)\s*$/iu;
/** "Kommunstyrelsen beslutade att uppföljningen", "Det är oklart om planen": no name of a task. */
const noTask =
  /^(?:(?:det|där)\s(?:är|finns|har)|om|när|vem|hur|huruvida|och|samt|eller)(?!\p{L})|^[\uE000-\uE0FF]|(?:de|r|s)\satt\s/iu;
/** "… och redovisar det": the same committee does something else too. */
const otherVerb =
  /\s(?:och|samt)\s(?:beslutar|redovisar|rapporterar|fattar|bereder|utser|yttrar)(?!\p{L}).*$/iu;
const loneWords = /^(?:detta|det|den|dem|dessa|sådant|sådana|samma|sig|sin|arbetet\sdär)$/iu;

/** False for words that are a sentence or stand for something said before: "Det är oklart om", "detta". */
export function mayBeTask(words: string): boolean {
  return !noTask.test(words);
}

export function isNamed(text: string): boolean {
  return text.length >= 2 && !loneWords.test(text);
}

/** Without what the same committee does besides: "… och beslutar om riktlinjer". */
export function withoutOtherVerb(words: string): string {
  return words.replace(otherVerb, '');
}

/** Without periods, deadlines and asides at the ends, and without what ends a sentence or an item. */
export function trimmedTask(words: string, start: number): { start: number; end: number } {
  let [from, to] = [0, words.length];
  for (let changed = true; changed;) {
    const slice = words.slice(from, to);
    const opening = /^[\s,:;–\uE101\uE102\uE105-]+/u.exec(slice)?.[0].length ?? 0;
    const closing = /[\s,.;:\uE101\uE102]+$/u.exec(slice)?.[0].length ?? 0;
    const time = /\uE100+$/u.exec(slice.slice(0, slice.length - closing));
    const named = time && planName.test(slice.slice(0, time.index));
    const ending = time && !named ? closing + time[0].length : closing;
    changed = opening + ending > 0 && opening + ending < slice.length;
    if (changed) [from, to] = [from + opening, to - ending];
  }
  return { start: start + from, end: start + to };
}
