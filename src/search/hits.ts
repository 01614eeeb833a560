/** Ranked entries and paragraphs as the answers that people see: grouped, counted, with their words marked. */
import type { AnswerContext } from './answerContext';
import type { Slot } from './entryTable';
import { titleOf, unitsOf, type Unit } from './entryWords';
import { excerptOf, markWords } from './markedWords';
import { foundUnits, bestFirst, bestOfEach } from './passageRanking';
import type { RankedSlot, RankedUnit } from './ranking';
import type {
  DocumentHit,
  HitGroup,
  PassageHit,
  PassagePlace,
  ResponsibilityHit,
  SearchQuestion,
} from './searchAnswer';
import type { DocumentEntry } from './searchEntry';
import { cleanText } from './term';

/** From one document, so that one long text does not fill the list. */
const mostOfOneDocument = 3;
/** A paragraph shown under a document answers at least this share of the query. */
const leastCovered = 0.3;
/** Of a paragraph that is the document's name, so many characters more: "Dokumentnamn", a number. */
const mostBesideName = 25;

export function documentHits(context: AnswerContext): HitGroup<DocumentHit> {
  const { question, terms } = context;
  const found = context.ranked.filter(({ slot }) => slot.entry.kind === 'document');
  return group(found, question, ({ slot, score }) => {
    const { document } = slot.entry as DocumentEntry;
    const units = bestFirst(foundUnits(context, unitsOfSlot(slot)), context);
    const best = units.find((one) => !saysTheName(one));
    return {
      kind: 'document',
      id: document.id,
      status: question.standing.documents.get(document.id) ?? 'unknown',
      title: markWords(titleOf(slot.entry), terms),
      passage: best !== undefined && best.covered >= leastCovered ? passage(context, best) : null,
      score,
    };
  });
}

/** Many texts begin with their own name, which stands above the excerpt already. */
function saysTheName({ unit, slot }: RankedUnit): boolean {
  const { words } = unitAt(slot.entry as DocumentEntry, unit - slot.firstUnit);
  const name = titleOf(slot.entry);
  return name !== '' && words.includes(name) && words.length < name.length + mostBesideName;
}

export function responsibilityHits(context: AnswerContext): HitGroup<ResponsibilityHit> {
  const { question, terms } = context;
  const found = context.ranked.filter(({ slot }) => slot.entry.kind === 'responsibility');
  return group(found, question, ({ slot: { entry }, score }) => {
    const { id, passage: words } = (entry as Extract<typeof entry, { kind: 'responsibility' }>)
      .responsibility;
    return {
      kind: 'responsibility',
      id,
      state: question.standing.responsibilities.get(id) ?? 'unknown',
      what: markWords(titleOf(entry), terms),
      passage: words === null ? null : excerptOf(markWords(cleanText(words), terms)),
      score,
    };
  });
}

export function passageHits(context: AnswerContext): HitGroup<PassageHit> {
  const { table, question, ranked } = context;
  const endedPlaces = new Map(ranked.map(({ place, ended }) => [place, ended]));
  const placeOf = ({ unit }: RankedUnit): number => table.unitSlots[unit] ?? -1;
  const found = foundUnits(context).filter((one) => endedPlaces.has(placeOf(one)));
  const ended = found.filter((one) => endedPlaces.get(placeOf(one)) === true).length;
  const heeded = bestOfEach(found, mostOfOneDocument).filter(
    (one) => question.withEnded || endedPlaces.get(placeOf(one)) !== true,
  );
  return {
    hits: bestFirst(heeded, context)
      .slice(0, question.most)
      .map((one) => passage(context, one)),
    count: found.length - (question.withEnded ? 0 : ended),
    ended,
  };
}

function group<Hit>(
  found: readonly RankedSlot[],
  { withEnded, most }: SearchQuestion,
  show: (ranked: RankedSlot) => Hit,
): HitGroup<Hit> {
  const ended = found.filter((one) => one.ended).length;
  const heeded = withEnded ? found : found.filter((one) => !one.ended);
  return { hits: heeded.slice(0, most).map(show), count: heeded.length, ended };
}

function unitsOfSlot({ firstUnit, unitCount }: Slot): readonly number[] {
  return Array.from({ length: unitCount }, (_, at) => firstUnit + at);
}

function passage(context: AnswerContext, { unit, score }: RankedUnit): PassageHit {
  const slot = context.table.slots[context.table.unitSlots[unit] ?? -1];
  const entry = slot?.entry as DocumentEntry;
  const { part, words } = unitAt(entry, unit - (slot?.firstUnit ?? 0));
  return {
    kind: 'passage',
    place: placeOfPart(entry, part),
    status: context.question.standing.documents.get(entry.document.id) ?? 'unknown',
    excerpt: excerptOf(markWords(words, context.terms)),
    score,
  };
}

function unitAt(entry: DocumentEntry, at: number): Unit {
  let count = 0;
  for (const unit of unitsOf(entry)) {
    if (count === at) return unit;
    count += 1;
  }
  throw new RangeError(`no unit ${at} in ${entry.document.id}`);
}

function placeOfPart({ document, text }: DocumentEntry, part: number): PassagePlace {
  const parts = text?.parts ?? [];
  const heading = parts.slice(0, part).findLast(({ kind }) => kind === 'heading');
  return {
    documentId: document.id,
    anchor: parts[part]?.anchor ?? null,
    paragraph: parts[part]?.words ?? '',
    headings: heading === undefined ? [] : [heading.words],
  };
}
