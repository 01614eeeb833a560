/** Where in a text words that have been edited may stand: every word they share votes for a beginning. */
import { wordsWithin, type PassageText } from './passageText';

/** Enough votes to tell places apart, few enough for a text of thirty thousand words in a millisecond. */
const mostVotes = 20_000;

export interface SoughtWords {
  readonly words: string;
  /** What stood before and after; empty at the ends of the text and where nothing is known. */
  readonly before: string;
  readonly after: string;
}

/** Places in the text near which the words may begin, the likeliest first; all arguments are folded. */
export function likelyPlaces(text: PassageText, sought: SoughtWords, most: number): number[] {
  const size = Math.max(64, Math.ceil(sought.words.length / 8));
  const lead = sought.before === '' ? 0 : sought.before.length + 1;
  const whole = `${sought.before} ${sought.words} ${sought.after}`.trim();
  const votes = new Float64Array(Math.ceil((text.text.length + whole.length) / size) + 2);
  for (const { at, places } of votingWords(text, whole)) {
    for (const place of places) {
      const bucket = Math.floor((place - at + whole.length) / size);
      votes[bucket] = (votes[bucket] ?? 0) + 1 / Math.sqrt(places.length);
    }
  }
  return peaks(votes, most).map((bucket) => (bucket + 1) * size - whole.length + lead);
}

/** The rarest words first, until they have cast their votes. */
function votingWords(text: PassageText, whole: string) {
  const voting = wordsWithin(whole)
    .map(({ word, at }) => ({ at, places: text.wordPlaces.get(word) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length);
  let cast = 0;
  return voting.filter(({ places }) => (cast += places.length) <= mostVotes);
}

interface Peak {
  readonly bucket: number;
  readonly sum: number;
}

/** A beginning may fall on the edge of two buckets, so neighbours count together. */
function peaks(votes: Float64Array, most: number): number[] {
  const best: Peak[] = [];
  for (let bucket = 0; bucket + 1 < votes.length; bucket += 1) {
    const sum = (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
    if (sum > 0) keepBest(best, { bucket, sum }, most);
  }
  return best.map(({ bucket }) => bucket);
}

/** Of two peaks side by side only the higher is kept. */
function keepBest(best: Peak[], peak: Peak, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last !== undefined && peak.sum <= last.sum) return;
  const neighbour = best.findIndex(({ bucket }) => bucket >= peak.bucket - 1);
  if (neighbour !== -1 && (best[neighbour]?.sum ?? 0) >= peak.sum) return;
  if (neighbour !== -1) best.splice(neighbour, 1);
  best.push(peak);
  best.sort((a, b) => b.sum - a.sum);
  best.length = Math.min(best.length, most);
}
