/** "Inte X utan Y": what a sentence denies of one committee or task only to say it of another. */
import type { FoundSpan } from './swedishPeriod';

const actor = '[\\uE000-\\uE0FF]+(?:s\\s\\p{L}+)?';
const place = '(?:(?:på|hos|av|till|åt|inom|under)\\s)?';

/** Each with the words that are denied; what stands for the other is left. */
const denied: readonly RegExp[] = [
  // Det är inte X utan Y som ansvarar; ligger inte hos X utan hos Y
  new RegExp(
    `(?<!\\p{L})(?:inte|ej|icke)\\s${place}${actor},?\\sutan(?=\\s${place}${actor})`,
    'giu',
  ),
  // Y, och inte X, ansvarar; det är Y, inte X, som ansvarar
  new RegExp(`,\\s(?:och\\s|men\\s)?(?:inte|ej)\\s${place}${actor}(?=,|$)`, 'giu'),
  // Y och inte X ansvarar
  new RegExp(
    `\\soch\\s(?:inte|ej)\\s${place}${actor}(?=\\s(?:som\\s)?(?:ansvarar|svarar|har|ska|skall)\\s)`,
    'giu',
  ),
  // Y ansvarar för det i stället för X
  new RegExp(`(?<=\\s)(?:i\\sstället|istället)\\sför\\s${actor}`, 'giu'),
  // X ansvarar inte för driften utan för innehållet
  /(?<=(?:ansvarar|svarar)\s)(?:inte|ej)\sför\s[^,.;]{2,80}?,?\sutan(?=\sför\s)/giu,
];

/** "Alla nämnder utom Överförmyndarnämnden ansvarar": who is left out of the group. */
const leftOut = new RegExp(
  `(?<=[\\uE000-\\uE07F])(?:,?\\s(?:utom|förutom|undantaget|med\\sundantag\\s(?:av|för))\\s${actor}),?(?=\\s(?:ansvarar|svarar|har|ska|skall|är|får)\\s)`,
  'iu',
);

/** The words that leave some committee out, as they stand before the verb; null where none do. */
export function leftOutWords(masked: string): FoundSpan | null {
  const match = leftOut.exec(masked);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The denied words of a sentence whose committees are masked. */
export function deniedWords(masked: string): FoundSpan[] {
  return denied.flatMap((pattern) =>
    [...masked.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
