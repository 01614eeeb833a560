/** A declared column in SharePoint's own schema, in which alone every type can be created under a chosen name. */
import type { ColumnDeclaration } from '../manifest/siteManifest';

export interface ColumnPlace {
  /** For lookups: the id of the list that they point at. */
  readonly lookupListId: string | null;
  readonly isLibrary: boolean;
  /** Only for a column of the site itself: the group under which people find it. */
  readonly group?: string;
}

export function columnXml(column: ColumnDeclaration, place: ColumnPlace): string {
  const { internalName, displayName, description, indexed, choices } = column;
  const attributes: Readonly<Record<string, string>> = {
    ...typeAttributes(column, place),
    Name: internalName,
    StaticName: internalName,
    DisplayName: displayName,
    ...(description === undefined ? {} : { Description: description }),
    ...(place.group === undefined ? {} : { Group: place.group }),
    // An index belongs to a list.
    ...(indexed && place.group === undefined ? { Indexed: 'TRUE' } : {}),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapedXml(value)}"`,
  );
  const inside = (choices ?? []).map((choice) => `<CHOICE>${escapedXml(choice)}</CHOICE>`).join('');
  return `<Field ${written.join(' ')}>${inside === '' ? '' : `<CHOICES>${inside}</CHOICES>`}</Field>`;
}

/** Attributes that hold for columns of a type. */
function typeAttributes(
  { type, fillIn }: ColumnDeclaration,
  { lookupListId, isLibrary }: ColumnPlace,
): Record<string, string> {
  const choosing = { FillInChoice: fillIn ? 'TRUE' : 'FALSE' };
  const lookup = { List: `{${String(lookupListId)}}`, ShowField: 'Title' };
  // In a library many lines stop at 255 signs unless this is said.
  const unlimited = isLibrary ? { UnlimitedLengthInDocumentLibrary: 'TRUE' } : {};
  switch (type) {
    case 'text':
      return { Type: 'Text', MaxLength: '255' };
    case 'note':
      return { Type: 'Note', NumLines: '6', RichText: 'FALSE', ...unlimited };
    case 'choice':
      return { Type: 'Choice', Format: 'Dropdown', ...choosing };
    case 'multiChoice':
      return { Type: 'MultiChoice', ...choosing };
    case 'dateOnly':
      return { Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' };
    case 'number':
      return { Type: 'Number' };
    case 'lookup':
      return { Type: 'Lookup', ...lookup };
    case 'multiLookup':
      return { Type: 'LookupMulti', Mult: 'TRUE', ...lookup };
    case 'multiPerson':
      return {
        Type: 'UserMulti',
        Mult: 'TRUE',
        List: 'UserInfo',
        UserSelectionMode: 'PeopleOnly',
      };
  }
}

export function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
