/** Reads the responsibilities of one sentence: parts it into clauses, and cuts time and exceptions from what. */
import type { Period } from '../domain/period';
import type { Actor, MaskedSentence } from './maskedSentence';
import { actorAt, marks } from './maskedSentence';
import { readClause, readImpliedClause } from './responsibilityClause';
import type { ReadClause } from './responsibilityClause';
import { readTransfer } from './responsibilityTransfer';
import type { SentenceResponsibility } from './sentenceResponsibility';
import { isNamed, mayBeTask, trimmedTask, withoutOtherVerb } from './taskWords';

/** Proposals, open questions, refusals and history are no responsibility. Facts 3.2. */
const unsure =
  /föresl[åo]|förslag|(?<!\p{L})(?:bör|borde|skulle|kan|tidigare|inte|ej|varken|ingen|ifall|huruvida|överväg\p{L}*|anser|föreslagit|önskar|vill|motion\p{L}*)(?!\p{L})/iu;
const condition =
  /^(?:vid|om|när|då|under\sförutsättning|i\shändelse\sav|i\sde\sfall|i\ssamband\smed|för\sdet\sfall|så\slänge|i\skris)(?!\p{L})/iu;
const exceptionCut =
  /,\s*(?<except>(?:dock|men)\s(?:inte|ej)\s.+|(?:förutom|utom|undantaget|bortsett\sfrån|med\sundantag\s(?:för|av))\s.+)$/iu;
const exceptionKept =
  /\s(?<except>(?:utom|förutom|undantaget|bortsett\sfrån|med\sundantag\s(?:för|av))\s.+)$/iu;
/** "… och Kunskapsnämnden för uppföljningen": a clause of its own inside what. */
const nextClause = new RegExp(
  `(?:(?:,|;)\\s(?:(?:och|samt|medan|men)\\s)?|\\s(?:och|samt|medan|men)\\s)(?=${marks.actor.class})`,
  'giu',
);
const nextVerb =
  /\s(?:och|samt)\s(?=(?:ansvarar|svarar|har\s(?:hand|ansvar|det|till)|utövar|fullgör)(?!\p{L}))/iu;
const elliptic = new RegExp(
  `^(?<actor>${marks.actor.class})\\s(?:(?:ansvarar|svarar|har\\sansvaret?)\\s)?för\\s(?<what>.+)$`,
  'diu',
);
const exceptOwner = new RegExp(
  `^(?:dock|men)\\s(?:inte|ej)\\s(?:för\\s)?(?<what>.+?),?\\ssom\\s(?<actor>${marks.actor.class})\\s(?:ansvarar|svarar|har\\sansvaret)\\sför$`,
  'diu',
);
const plainClause =
  /^(?!.*\s(?:att|om|som)\s)\p{L}+(?:\s\p{L}+){0,4}?\s(?:ansvarar|svarar|ska|skall|beslutar|har|leder)\s/iu;
/** Longer than any sentence that people write; keeps the patterns quick. */
const longest = 1500;
/** "… anser att", "oklart om": what follows is not said to be so. */
const subordinate = /(?<!\p{L})(?:att|om|huruvida|hur|var|vem|vilken|som)\s*$/iu;

/** Every responsibility that the sentence gives, in the order of its words. */
export function readSentence(sentence: MaskedSentence): SentenceResponsibility[] {
  const { masked } = sentence;
  if (masked.length > longest || /\?["”]?$/.test(masked)) return [];
  const clause = masked.replace(/[\s.;:!,]+$/, '');
  const transfer = readTransfer(sentence, clause);
  if (transfer.length > 0) return transfer;
  const read = readFrom(sentence, clause, 0, readClause(clause));
  if (read.length === 0) return readLaterClause(sentence, clause);
  return [...read, ...readExceptionOwner(sentence)];
}

/** "Rektor ansvarar för A och Kunskapsnämnden ansvarar för B": the first of the two is no committee. */
function readLaterClause(sentence: MaskedSentence, clause: string): SentenceResponsibility[] {
  for (const match of clause.matchAll(nextClause)) {
    const before = clause.slice(0, match.index);
    if (!plainClause.test(before) || unsure.test(before)) continue;
    const at = match.index + match[0].length;
    const read = readClause(clause.slice(at));
    if (read?.actor === 0) return readFrom(sentence, clause.slice(at), at, read);
  }
  return [];
}

/** The same for a sentence that leaves its committee to the heading: "Ansvarar för grundskola." */
export function readImpliedSentence(sentence: MaskedSentence): SentenceResponsibility[] {
  const clause = sentence.masked.replace(/[\s.;:!,]+$/, '');
  if (clause.length > longest) return [];
  return readFrom(sentence, clause, 0, readImpliedClause(clause));
}

function readFrom(
  sentence: MaskedSentence,
  clause: string,
  offset: number,
  read: ReadClause | null,
): SentenceResponsibility[] {
  if (!read) return [];
  const before = clause.slice(0, read.what.start);
  if (unsure.test(before) || unsure.test(clause.slice(read.what.end))) return [];
  const words = placeIn(clause, read.what);
  if (subordinate.test(placeIn(clause, read.lead)) || (read.firstIsWhat && !mayBeTask(words)))
    return [];
  const actor = read.actor === null ? null : actorAt(sentence, offset + read.actor);
  const start = offset + read.what.start;
  const parts = partsOf(sentence, words, start, read);
  const own = responsibility(sentence, {
    read,
    actor,
    start,
    words: parts.own,
    from: offset,
    to: offset + clause.length - parts.rest,
  });
  return [...(own ? [own] : []), ...parts.others(actor)];
}

const placeIn = (words: string, place: { start: number; end: number } | null): string =>
  place === null ? '' : words.slice(place.start, place.end);

interface Parts {
  readonly own: string;
  /** How many characters at the end belong to others. */
  readonly rest: number;
  readonly others: (actor: Actor | null) => SentenceResponsibility[];
}

/** Parts "A och Kunskapsnämnden för B" and "A och svarar för B" into the clauses they are. */
function partsOf(sentence: MaskedSentence, words: string, start: number, read: ReadClause): Parts {
  for (const match of words.matchAll(nextClause)) {
    const at = match.index + match[0].length;
    const others = readOther(sentence, words.slice(at), start + at, read);
    if (others.length > 0 && match.index > 0)
      return {
        own: words.slice(0, match.index),
        rest: words.length - match.index,
        others: () => others,
      };
  }
  const verb = read.wording === 'för' ? nextVerb.exec(words) : null;
  if (verb && !/(?<!\p{L})(?:som|att)(?!\p{L})/u.test(words.slice(0, verb.index))) {
    const at = verb.index + verb[0].length;
    const others = readFrom(
      sentence,
      words.slice(at),
      start + at,
      readImpliedClause(words.slice(at)),
    );
    if (others.length > 0)
      return {
        own: words.slice(0, verb.index),
        rest: words.length - verb.index,
        others: (actor) => others.map((other) => ({ ...other, actor })),
      };
  }
  return { own: words, rest: 0, others: () => [] };
}

function readOther(
  sentence: MaskedSentence,
  words: string,
  start: number,
  read: ReadClause,
): SentenceResponsibility[] {
  const whole = readClause(words);
  if (whole?.actor === 0) return readFrom(sentence, words, start, whole);
  const match = read.wording === 'för' ? elliptic.exec(words) : null;
  const place = match?.indices?.groups?.what;
  if (!place) return [];
  const what = { start: place[0], end: place[1] };
  return readFrom(sentence, words, start, { ...read, actor: 0, what, lead: null });
}

interface Found {
  readonly read: ReadClause;
  readonly actor: Actor | null;
  readonly start: number;
  readonly words: string;
  /** The places of the clause that the periods are looked for in. */
  readonly from: number;
  readonly to: number;
}

function responsibility(sentence: MaskedSentence, found: Found): SentenceResponsibility | null {
  const cut = exceptionCut.exec(found.words);
  const main = withoutOtherVerb(cut ? found.words.slice(0, cut.index) : found.words);
  const what = trimmedTask(main, found.start);
  const text = sentence.text.slice(what.start, what.end);
  if (!isNamed(text)) return null;
  const period = periodOf(sentence, found, what);
  if (found.read.past && period.to === null) return null;
  const kept = cut ?? exceptionKept.exec(sentence.text.slice(what.start, what.end));
  const before = sentence.text.slice(found.from, what.start);
  return {
    actor: found.actor,
    what,
    kind: found.read.kind,
    modality:
      /vid\sbehov/i.test(before) || /(?<!\p{L})vid\sbehov(?!\p{L})/iu.test(text)
        ? 'vid behov'
        : 'ska',
    period,
    condition: conditionOf(sentence, found),
    exception:
      kept?.groups?.except === undefined
        ? sentence.leftOut
        : exceptionOf(sentence, found, cut, kept),
  };
}

function exceptionOf(
  sentence: MaskedSentence,
  found: Found,
  cut: RegExpExecArray | null,
  kept: RegExpExecArray,
): string {
  const words = kept.groups?.except ?? '';
  if (!cut) return words;
  const start = found.start + found.words.length - words.length;
  return sentence.text.slice(start, start + words.length);
}

/** The periods of the clause that are not part of what it is about. */
function periodOf(
  sentence: MaskedSentence,
  { from, to }: Found,
  what: { start: number; end: number },
): Period {
  const own = sentence.periods.filter(
    ({ start, end }) => start >= from && end <= to + 1 && (end <= what.start || start >= what.end),
  );
  return {
    from: own.find((period) => period.from !== null)?.from ?? null,
    to: own.find((period) => period.to !== null)?.to ?? null,
  };
}

function conditionOf(sentence: MaskedSentence, { read: { lead }, from }: Found): string | null {
  if (lead === null) return null;
  const words = sentence.text.slice(from + lead.start, from + lead.end).replace(/[\s,]+$/, '');
  return condition.test(words) ? words : null;
}

/** "dock inte B som Arbetsmarknadsnämnden ansvarar för": the exception is another's responsibility. */
function readExceptionOwner(sentence: MaskedSentence): SentenceResponsibility[] {
  const clause = sentence.masked.replace(/[\s.;:!,]+$/, '');
  const cut = exceptionCut.exec(clause);
  const words = cut?.groups?.except;
  const match = words === undefined ? null : exceptOwner.exec(words);
  const places = match?.indices?.groups;
  if (words === undefined || !places?.what || !places.actor) return [];
  const offset = clause.length - words.length;
  const actor = actorAt(sentence, offset + places.actor[0]);
  return [
    {
      actor,
      what: { start: offset + places.what[0], end: offset + places.what[1] },
      kind: 'ansvar',
      modality: 'ska',
      period: { from: null, to: null },
      condition: null,
      exception: null,
    },
  ];
}
