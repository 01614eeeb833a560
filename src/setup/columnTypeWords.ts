/** What each type of column is called in a plan. */
import type { ColumnDeclaration } from '../manifest/siteManifest';

export const typeWords: Readonly<Record<ColumnDeclaration['type'], string>> = {
  text: 'en rad text',
  note: 'flera rader text',
  choice: 'val',
  multiChoice: 'flerval',
  dateOnly: 'datum',
  lookup: 'uppslag',
  multiLookup: 'uppslag, flera',
  multiPerson: 'personer',
  number: 'tal',
};
