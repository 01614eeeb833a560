/** Sentences that repeal another document without a label: "… och ersätter 2003 års energiplan." */
import { latinPattern } from './latinPattern';

const repeals = latinPattern(
  '(?<![\\p{L}])(?:ersätter|upphäver)\\s(?:(?:därmed|samtidigt|den|de|det|tidigare|nuvarande|gällande)\\s)*(?<rest>(?:\\p{Lu}|\\d{4}\\sårs\\s|[”"]).+)$',
  '',
);
const repealed = latinPattern(
  '^(?:därmed|samtidigt|härigenom|genom\\s[^,]{3,80}?)\\s(?:upphävs|ersätts|upphör)\\s(?<rest>.+?)(?:\\satt\\sgälla)?$',
  'i',
);

/** The words of the repealed document and its decision; null where the sentence repeals none. */
export function repealedIn(sentence: string): string | null {
  const words = sentence.replace(/[.\s]+$/, '');
  const match = repeals.exec(words) ?? repealed.exec(words);
  return match?.groups?.rest ?? null;
}
