/** How well each entry and each paragraph answers: rare words over common, names over text, what applies over what has ended. */
import { genreOf } from '../domain/documentType';
import type { ValidityStatus } from '../domain/validity';
import type { ResponsibilityState } from '../domain/responsibilityState';
import type { AskedConcept } from './askedConcepts';
import type { EntryTable, Slot } from './entryTable';
import type { Standing } from './searchAnswer';

const fieldWeights = { title: 3, heading: 1.2, facts: 1.6, text: 1 } as const;
/** What it adds that the words stand together in one paragraph, and that they are most of the name. */
const togetherWeight = 0.7;
const wholeTitleWeight = 0.5;
/** Asked who answers, a name says less than a paragraph that gives the task to someone, and a reglemente says it best. */
const askedWho = { title: 0.8, answering: 1.6, silent: 0.5, reglemente: 1.3 } as const;
const statusWeights: Readonly<Record<ValidityStatus, number>> = {
  inForce: 1,
  upcoming: 0.9,
  unknown: 0.85,
  expired: 0.55,
  repealed: 0.5,
};
const stateWeights: Readonly<Record<ResponsibilityState, number>> = {
  current: 1,
  upcoming: 0.9,
  unknown: 0.85,
  lapsed: 0.55,
  committeeCeased: 0.55,
  sourceNotInForce: 0.5,
};

export interface RankedSlot {
  readonly place: number;
  readonly slot: Slot;
  readonly score: number;
  /** The share of the query that it answers, rare words weighing more; 0 to 1. */
  readonly covered: number;
  readonly ended: boolean;
  readonly titleShare: number;
}

export interface Ranking {
  readonly asked: readonly AskedConcept[];
  readonly table: EntryTable;
  readonly standing: Standing;
  /** By unit, see `unitScores`. */
  readonly units: Float32Array;
  /** Units that say who answers for something; null when that is not what is asked. */
  readonly answering: ReadonlySet<number> | null;
}

export interface RankedUnit {
  readonly unit: number;
  readonly slot: Slot;
  readonly score: number;
  readonly covered: number;
}

/** By unit, the sum of the words that stand in it, rare ones weighing more. */
export function unitScores(asked: readonly AskedConcept[], table: EntryTable): Float32Array {
  const scores = new Float32Array(table.unitSlots.length);
  for (const { match, rarity } of asked) {
    for (const unit of match.units)
      scores[unit] = (scores[unit] ?? 0) + rarity * (match.inUnit[unit] ?? 0);
  }
  return scores;
}

export function rankSlots(ranking: Ranking): RankedSlot[] {
  const { asked, table, standing } = ranking;
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const best = bestUnits(ranking);
  const averageLength = table.textLength / Math.max(1, table.size);
  const places = new Set(asked.flatMap(({ match }) => match.slots as number[]));
  const phrases = asked.filter(({ concept }) => concept.phrase !== null);
  const ranked: RankedSlot[] = [];
  for (const place of places) {
    const slot = table.slots[place];
    if (slot === null || slot === undefined) continue;
    if (phrases.some(({ match }) => match.inSlot[place] === 0)) continue;
    const fit = fitOf(place, slot, ranking, averageLength);
    const covered = whole === 0 ? 0 : Math.min(1, fit.covered / whole);
    const titleShare = Math.min(1, fit.inTitle / Math.max(1, slot.titleLength));
    const { weight, ended } = standingOf(slot, standing);
    const { score: together, answers } = best.get(place) ?? nothingFound;
    const words = fit.score + togetherWeight * together;
    const ground = ranking.answering === null ? 1 : groundOf(slot, answers);
    const score =
      words * covered * fit.share * (1 + wholeTitleWeight * titleShare) * weight * ground;
    ranked.push({ place, slot, score, covered, ended, titleShare });
  }
  return ranked.sort(byScore);
}

function groundOf(slot: Slot, answers: boolean): number {
  const answered = answers ? askedWho.answering : askedWho.silent;
  return answered * (isReglemente(slot) ? askedWho.reglemente : 1);
}

/** The division of responsibility follows from the reglementen first. */
export function isReglemente({ entry }: Slot): boolean {
  if (entry.kind === 'responsibility') return entry.responsibility.instrument === 'Reglemente';
  const written = entry.document.documentType;
  return written !== null && genreOf(written).type === 'Reglemente';
}

function fitOf(
  place: number,
  slot: Slot,
  { asked, answering }: Ranking,
  averageLength: number,
): {
  readonly score: number;
  readonly covered: number;
  readonly inTitle: number;
  readonly share: number;
} {
  let [score, covered, inTitle, met] = [0, 0, 0, 0];
  const titleWeight = answering === null ? fieldWeights.title : askedWho.title;
  const slowness = 1.2 * (0.5 + (0.5 * slot.textLength) / Math.max(1, averageLength));
  for (const { match, rarity } of asked) {
    const title = match.title[place] ?? 0;
    const heading = match.heading[place] ?? 0;
    const facts = match.facts[place] ?? 0;
    const text = match.text[place] ?? 0;
    score +=
      rarity *
      (titleWeight * title +
        fieldWeights.heading * heading +
        fieldWeights.facts * facts +
        (fieldWeights.text * text) / (text + slowness));
    const best = match.inSlot[place] ?? 0;
    covered += rarity * best;
    met += best;
    inTitle += title;
  }
  return { score, covered, inTitle, share: met / asked.length };
}

interface BestUnit {
  readonly score: number;
  /** Whether some unit with a good part of the words says who answers. */
  readonly answers: boolean;
}

/** By place, its best unit. */
function bestUnits({ asked, table, units, answering }: Ranking): ReadonlyMap<number, BestUnit> {
  const best = new Map<number, BestUnit>();
  const much = 0.5 * asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const isAnswer = (unit: number, score: number) => score >= much && answering?.has(unit) === true;
  for (const unit of touchedUnits(asked, units.length)) {
    const [place = 0, score = 0] = [table.unitSlots[unit], units[unit]];
    const before = best.get(place) ?? nothingFound;
    const answers = before.answers || isAnswer(unit, score);
    if (score > before.score || answers !== before.answers)
      best.set(place, { score: Math.max(score, before.score), answers });
  }
  return best;
}

const nothingFound: BestUnit = { score: 0, answers: false };

/** Each unit where some word stands, once. */
export function touchedUnits(asked: readonly AskedConcept[], all: number): readonly number[] {
  const seen = new Uint8Array(all);
  const touched: number[] = [];
  for (const { match } of asked) {
    for (const unit of match.units) {
      if (seen[unit] === 1) continue;
      seen[unit] = 1;
      touched.push(unit);
    }
  }
  return touched;
}

export function standingOf(
  { entry }: Slot,
  standing: Standing,
): { readonly weight: number; readonly ended: boolean } {
  if (entry.kind === 'document') {
    const status = standing.documents.get(entry.document.id) ?? 'unknown';
    return { weight: statusWeights[status], ended: statusWeights[status] < 0.6 };
  }
  const state = standing.responsibilities.get(entry.responsibility.id) ?? 'unknown';
  return { weight: stateWeights[state], ended: stateWeights[state] < 0.6 };
}

/** Equal scores in the order of their names and ids, so that the same index always answers the same. */
export function byScore(a: RankedSlot, b: RankedSlot): number {
  return b.score - a.score || compareOrder(a.slot, b.slot);
}

export function compareOrder({ order: a }: Slot, { order: b }: Slot): number {
  return Number(a > b) - Number(a < b);
}
