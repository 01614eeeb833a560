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
  readonly units: UnitScores;
  /** Units that say who answers for something; null when that is not what is asked. */
  readonly answering: ReadonlySet<number> | null;
}

export interface RankedUnit {
  readonly unit: number;
  readonly slot: Slot;
  readonly score: number;
  readonly covered: number;
}

/** The units where some word stands. */
export interface UnitScores {
  readonly touched: readonly number[];
  /** By unit, the sum of the words that stand in it, rare ones weighing more. */
  readonly scores: Float32Array;
}

export function unitScores(asked: readonly AskedConcept[], table: EntryTable): UnitScores {
  const scores = new Float32Array(table.unitSlots.length);
  const touched: number[] = [];
  for (const { match, rarity } of asked) {
    for (const unit of match.units) {
      const before = scores[unit] ?? 0;
      if (before === 0) touched.push(unit);
      scores[unit] = before + rarity * (match.inUnit[unit] ?? 0);
    }
  }
  return { touched, scores };
}

/** Best first. */
export function rankSlots(ranking: Ranking): RankedSlot[] {
  const { table, standing } = ranking;
  const best = bestUnits(ranking);
  const averageLength = table.textLength / Math.max(1, table.size);
  const ranked: RankedSlot[] = [];
  for (const { place, covered } of relevantSlots(ranking)) {
    const slot = table.slots[place];
    if (slot === null || slot === undefined) continue;
    const fit = fitOf(place, slot, ranking, averageLength);
    const titleShare = Math.min(1, fit.inTitle / Math.max(1, slot.titleLength));
    const { weight, ended } = standingOf(slot, standing);
    const words = fit.score + togetherWeight * (best.scores[place] ?? 0);
    const ground = ranking.answering === null ? 1 : groundOf(slot, best.answers[place] === 1);
    const score =
      words * covered * fit.share * (1 + wholeTitleWeight * titleShare) * weight * ground;
    ranked.push({ place, slot, score, covered, ended, titleShare });
  }
  // Equal scores in the order of their names and ids, so that the same index always answers the same.
  const { order } = table;
  return ranked.sort((a, b) => b.score - a.score || (order[a.place] ?? 0) - (order[b.place] ?? 0));
}

/** Of the share of the query that the best entries answer, the least with which another is an answer. */
const leastShare = 0.6;

/** The slots that answer enough of the query, each with the share that it answers. */
function relevantSlots({ asked, table }: Ranking): { place: number; covered: number }[] {
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const phrases = asked.filter(({ concept }) => concept.phrase !== null);
  const found: { place: number; covered: number }[] = [];
  let most = 0;
  for (const place of touchedSlots(asked, table.slots.length)) {
    if (phrases.some(({ match }) => match.inSlot[place] === 0)) continue;
    let met = 0;
    for (const { match, rarity } of asked) met += rarity * (match.inSlot[place] ?? 0);
    const covered = whole === 0 ? 0 : Math.min(1, met / whole);
    if (covered > most) most = covered;
    if (covered >= most * leastShare) found.push({ place, covered });
  }
  return found.filter(({ covered }) => covered >= most * leastShare);
}

/** Each slot where some word stands, once. */
function touchedSlots(asked: readonly AskedConcept[], all: number): readonly number[] {
  const seen = new Uint8Array(all);
  const touched: number[] = [];
  for (const { match } of asked) {
    for (const slot of match.slots) {
      if (seen[slot] === 1) continue;
      seen[slot] = 1;
      touched.push(slot);
    }
  }
  return touched;
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
  readonly inTitle: number;
  readonly share: number;
} {
  let [score, inTitle, met] = [0, 0, 0];
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
    met += match.inSlot[place] ?? 0;
    inTitle += title;
  }
  return { score, inTitle, share: met / asked.length };
}

interface BestUnits {
  /** By slot, the score of its best unit. */
  readonly scores: Float32Array;
  /** By slot, 1 where some unit with a good part of the words says who answers. */
  readonly answers: Uint8Array;
}

function bestUnits({ asked, table, units, answering }: Ranking): BestUnits {
  const scores = new Float32Array(table.slots.length);
  const answers = new Uint8Array(table.slots.length);
  const much = 0.5 * asked.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const unit of units.touched) {
    const [place = 0, score = 0] = [table.unitSlots[unit], units.scores[unit]];
    if (score > (scores[place] ?? 0)) scores[place] = score;
    if (score >= much && answering?.has(unit) === true) answers[place] = 1;
  }
  return { scores, answers };
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
