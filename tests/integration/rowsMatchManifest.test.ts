import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { siteManifest, type ColumnDeclaration } from '../../src/manifest/siteManifest';
import { committeeItem } from '../../src/sharepoint/committeeItem';
import * as fieldValue from '../../src/sharepoint/fieldValue';
import { goalItem } from '../../src/sharepoint/goalItem';
import type { RowSchema } from '../../src/sharepoint/listRow';
import { policyDocumentItem } from '../../src/sharepoint/policyDocumentItem';
import { responsibilityItem } from '../../src/sharepoint/responsibilityItem';
import { supersessionItem } from '../../src/sharepoint/supersessionItem';

const items: Readonly<Record<string, RowSchema>> = {
  Styrdokument: policyDocumentItem,
  Upphävanden: supersessionItem,
  Nämnder: committeeItem,
  Mål: goalItem,
  Ansvar: responsibilityItem,
};

/** What SharePoint gives every row, declared or not. */
const ownOfSharePoint = ['Id', 'owshiddenversion', 'FileSystemObjectType', 'File'];

/** The key of a column in a row, and the schemas that read its type. */
const keyOf = ({ internalName, type }: ColumnDeclaration): string =>
  ['lookup', 'multiLookup', 'multiPerson'].includes(type) ? `${internalName}Id` : internalName;

const readers: Readonly<Record<ColumnDeclaration['type'], readonly v.GenericSchema[]>> = {
  text: [fieldValue.text, fieldValue.requiredText],
  note: [fieldValue.note, fieldValue.lines],
  choice: [],
  multiChoice: [fieldValue.multiChoice],
  dateOnly: [fieldValue.dateOnly],
  lookup: [fieldValue.lookup],
  multiLookup: [fieldValue.multiLookup],
  multiPerson: [fieldValue.multiPerson],
  number: [fieldValue.number],
};

const lists = siteManifest.lists.map((list) => ({
  title: list.title,
  columns: list.columns.filter((column) => column.writtenBySetupOnly !== true),
}));
const columns = lists.flatMap(({ title, columns: declared }) =>
  declared.map((column) => ({ name: `${title}/${column.internalName}`, title, column })),
);

describe('the rows that are read and the manifest', () => {
  it('speak of the same lists', () => {
    expect(Object.keys(items).sort()).toEqual(lists.map(({ title }) => title).sort());
  });

  it.each(lists)('have the same columns in $title', ({ title, columns: declared }) => {
    const read = Object.keys(items[title]!.entries).filter((key) => !ownOfSharePoint.includes(key));
    expect(read.sort()).toEqual(declared.map(keyOf).sort());
  });

  it.each(columns.filter(({ column }) => column.type !== 'choice'))(
    'have the same type of $name',
    ({ title, column }) => {
      expect(readers[column.type]).toContain(items[title]!.entries[keyOf(column)]);
    },
  );

  it.each(columns.filter(({ column }) => column.type === 'choice' && column.fillIn !== true))(
    'have the same choices of $name',
    ({ title, column }) => {
      const schema = items[title]!.entries[keyOf(column)] as v.GenericSchema;
      const choices = column.choices ?? [];
      expect(choices.filter((word) => v.safeParse(schema, word).success)).toEqual(choices);
      expect(v.safeParse(schema, 'något annat').issues?.[0]?.message).toBe(
        `'något annat' is not one of: ${choices.join(', ')}`,
      );
    },
  );

  it.each(columns.filter(({ column }) => column.fillIn === true))(
    'take any word for $name, where people may fill in their own',
    ({ title, column }) => {
      const schema = items[title]!.entries[keyOf(column)] as v.GenericSchema;
      expect(v.safeParse(schema, column.type === 'choice' ? 'Eget' : ['Eget']).success).toBe(true);
    },
  );

  it('let a lookup be told by its key: no declared name ends as one', () => {
    const names = columns.map(({ column }) => column.internalName);
    expect(names.filter((name) => name.endsWith('Id'))).toEqual([]);
  });
});
