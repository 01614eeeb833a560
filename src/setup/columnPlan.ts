/** One column of the site against its declaration: what is added to it, or why it is left alone. Pure. */
import type { ColumnDeclaration } from '../manifest/siteManifest';
import type { ColumnShape } from '../sharepoint/siteShape';
import type { ColumnChange } from '../sharepoint/siteShapeEditor';

export interface ColumnSetting {
  readonly isLibrary: boolean;
  /** The id of the list that the declared lookup points at; null for other columns, or when that list is not there. */
  readonly lookupListId: string | null;
}

export interface ColumnPlan {
  readonly problem:
    | { readonly kind: 'otherType'; readonly type: string }
    | { readonly kind: 'dateWithTime' | 'otherTarget' }
    | null;
  readonly changes: readonly { readonly change: ColumnChange; readonly added: readonly string[] }[];
  /** A name of its own that the column keeps; null when it has the declared one. */
  readonly keptName: string | null;
}

export const typeNames: Readonly<Record<ColumnDeclaration['type'], string>> = {
  text: 'Text',
  note: 'Note',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  dateOnly: 'DateTime',
  number: 'Number',
  lookup: 'Lookup',
  multiLookup: 'LookupMulti',
  multiPerson: 'UserMulti',
};

/** SharePoint's own names of Title, in the languages of sites here. */
const bornAs: ReadonlySet<string> = new Set(['Title', 'Rubrik', 'Otsikko']);

export function columnPlan(
  declared: ColumnDeclaration,
  present: ColumnShape,
  setting: ColumnSetting,
): ColumnPlan {
  const problem = problemOf(declared, present, setting);
  const isNamed = present.displayName === declared.displayName;
  const isNew = declared.internalName === 'Title' && bornAs.has(present.displayName);
  const changes: ColumnChange[] = [];
  if (!isNamed && isNew) changes.push({ kind: 'name', displayName: declared.displayName });
  if (declared.indexed && !present.indexed) changes.push({ kind: 'index' });
  if (setting.isLibrary && present.limited === true) changes.push({ kind: 'unlimit' });
  const added = missingChoices(declared, present);
  const plain = changes.map((change) => ({ change, added: [] }));
  const widened = widening(declared, present, added);
  return {
    problem,
    changes: widened === null ? plain : [...plain, { change: widened, added }],
    keptName: isNamed || isNew ? null : present.displayName,
  };
}

function problemOf(
  declared: ColumnDeclaration,
  present: ColumnShape,
  { lookupListId }: ColumnSetting,
): ColumnPlan['problem'] {
  if (present.type !== typeNames[declared.type]) return { kind: 'otherType', type: present.type };
  if (present.dateOnly === false) return { kind: 'dateWithTime' };
  const isLookup = declared.list !== undefined;
  return isLookup && present.lookupListId !== lookupListId ? { kind: 'otherTarget' } : null;
}

function missingChoices(declared: ColumnDeclaration, present: ColumnShape): string[] {
  return (declared.choices ?? []).filter((choice) => present.choices?.includes(choice) === false);
}

/** The site's own choices stay, in their order, and what is missing comes after them. */
function widening(
  declared: ColumnDeclaration,
  present: ColumnShape,
  added: readonly string[],
): ColumnChange | null {
  const opened = declared.fillIn === true && !present.fillIn;
  if (present.choices === null || (added.length === 0 && !opened)) return null;
  return {
    kind: 'choices',
    many: declared.type === 'multiChoice',
    choices: [...present.choices, ...added],
    fillIn: opened || present.fillIn,
  };
}
