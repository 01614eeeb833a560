/** Why an answer stands where it stands: each word's best match, and what speaks for or against the whole. */
import { answeringUnits } from './answeringUnits';
import type { AskedConcept } from './askedConcepts';
import type { EntryTable, Slot } from './entryTable';
import { fields, unitsOf, type FieldNumber } from './entryWords';
import type { ReadQuery } from './queryReading';
import { isReglemente, rankSlots, unitScores } from './ranking';
import type { MatchKind, RankReason, Standing } from './searchAnswer';
import type { Meaning } from './meaning';
import { placesOfPhrase } from './phrases';
import type { Token } from './term';
import { tokensOf } from './wordTokens';

interface UnitTokens {
  readonly field: FieldNumber;
  readonly words: string;
  readonly tokens: readonly Token[];
}

type WordReason = Extract<RankReason, { kind: 'word' }>;
const fieldNames = { title: 'title', facts: 'facts', heading: 'heading', text: 'text' } as const;

export function reasonsFor(
  { query, asked }: { readonly query: ReadQuery; readonly asked: readonly AskedConcept[] },
  table: EntryTable,
  key: string,
  standing: Standing,
): readonly RankReason[] {
  const slot = table.slot(key);
  if (slot === null) return [];
  const units = unitScores(asked, table);
  const answering = query.asksWho ? answeringUnits(table) : null;
  const ranked = rankSlots({ asked, table, standing, units, answering });
  const own = ranked.find((one) => one.slot === slot);
  if (own === undefined) return [];
  const tokens = [...unitsOf(slot.entry)].map(({ field, words }) => {
    return { field, words, tokens: tokensOf(words) };
  });
  const words = asked.map((one) => wordReason(one, tokens, table));
  const stronger: RankReason[] =
    query.asksWho && isReglemente(slot) ? [{ kind: 'strongerGround' }] : [];
  return [...words, ...stronger, ...wholeReasons(asked, slot, own.titleShare, standing)];
}

function wholeReasons(
  asked: readonly AskedConcept[],
  slot: Slot,
  titleShare: number,
  standing: Standing,
): RankReason[] {
  const reasons: RankReason[] = [];
  if (titleShare >= 0.8) reasons.push({ kind: 'wholeTitle' });
  const units = Array.from({ length: slot.unitCount }, (_, at) => slot.firstUnit + at);
  const together = units.some((unit) => asked.every(({ match }) => (match.inUnit[unit] ?? 0) > 0));
  if (asked.length > 1 && together) reasons.push({ kind: 'samePassage' });
  if (slot.entry.kind === 'document') {
    const status = standing.documents.get(slot.entry.document.id) ?? 'unknown';
    if (status === 'expired' || status === 'repealed') reasons.push({ kind: 'ended', status });
  }
  return reasons;
}

function wordReason(
  { concept, meanings }: AskedConcept,
  units: readonly UnitTokens[],
  table: EntryTable,
): RankReason {
  const { typed, phrase } = concept;
  if (phrase !== null) {
    const unit = units.find(({ tokens }) => placesOfPhrase(phrase, tokens).length > 0);
    if (unit === undefined) return { kind: 'missing', typed };
    return { kind: 'word', typed, found: typed, how: 'phrase', field: fieldOf(unit) };
  }
  for (const meaning of meanings) {
    const reason = meaningReason(typed, meaning, units, table);
    if (reason !== null) return reason;
  }
  return { kind: 'missing', typed };
}

function meaningReason(
  typed: string,
  { how, parts }: Meaning,
  units: readonly UnitTokens[],
  { vocabulary }: EntryTable,
): WordReason | null {
  const terms = parts.map((words) => new Set(words.map((word) => vocabulary.word(word))));
  for (const unit of units) {
    const found = terms.map((some) => unit.tokens.find(({ term }) => some.has(term)));
    if (!found.every((token) => token !== undefined)) continue;
    const words = found.map(({ start, end }) => unit.words.slice(start, end)).join(' … ');
    return {
      kind: 'word',
      typed,
      found: words,
      how: how satisfies MatchKind,
      field: fieldOf(unit),
    };
  }
  return null;
}

function fieldOf({ field }: UnitTokens): WordReason['field'] {
  return fieldNames[fields[field]];
}
