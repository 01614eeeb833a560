/** Groups of committees that a text means without naming them. Facts 3.2, no. 34-37, and section 7. */
import { latinPattern } from './latinPattern';

/** How each group is written; the first that fits gives the name. */
const groups: readonly { readonly name: string; readonly source: string }[] = [
  {
    name: 'Respektive nämnd',
    source: '(?:respektive|resp\\.)\\s(?:fack|berörd\\s)?nämnd(?:er|en|erna)?',
  },
  {
    name: 'Berörda nämnder',
    source:
      '(?:de\\s)?berörda?\\s(?:fack)?nämnd(?:er|erna|en)?|de\\snämnder\\ssom\\s(?:är\\s)?(?:berörs|berörda)',
  },
  {
    name: 'Övriga nämnder',
    source: '(?:de\\s|kommunens\\s)?(?:övriga|andra)\\s(?:fack)?nämnder(?:na)?',
  },
  {
    name: 'Alla nämnder',
    source:
      '(?:alla|samtliga)\\s(?:kommunens\\s|kommunala\\s|av\\skommunens\\s|de\\s)?(?:fack)?nämnder(?:na)?|' +
      'kommunens\\s(?:samtliga\\s|alla\\s)?(?:fack)?nämnder|(?:varje|var\\soch\\sen\\sav)\\s(?:enskild\\s|fack)?nämnd(?:erna)?|' +
      'nämnderna',
  },
];
/** "Alla nämnder och bolag": the companies are not the product's, but belong to the same words. */
const others =
  '(?:(?:,\\s|\\soch\\s|\\ssamt\\s)(?:kommunala\\s|helägda\\s|kommunens\\s)?(?:bolag(?:en)?|styrelser(?:na)?|bolagsstyrelser(?:na)?|förvaltningar(?:na)?|verksamheter(?:na)?|förvaltning|styrelse|bolagsstyrelse|verksamhet))*';
const anyGroup = groups.map(({ source }) => `(?:${source})`).join('|');

const whole = groups.map(({ name, source }) => ({
  name,
  pattern: latinPattern(`^(?:${source})`, 'i'),
}));

export const committeeGroups = {
  /** Ends with the genitive's s, in a group of its own. */
  pattern: latinPattern(`(?<![\\p{L}\\p{N}-])(?:${anyGroup})${others}(s?)(?![\\p{L}\\p{N}])`, 'gi'),
  /** The group's name as the register would have it; null when the words name none. */
  nameOf(written: string): string | null {
    return whole.find(({ pattern }) => pattern.test(written))?.name ?? null;
  },
};
