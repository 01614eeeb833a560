import { describe, expect, it } from '@jest/globals';
import { siteManifest, type ColumnDeclaration } from '../../src/manifest/siteManifest';
import { committeeItem } from '../../src/sharepoint/committeeItem';
import * as fieldValue from '../../src/sharepoint/fieldValue';
import { goalItem } from '../../src/sharepoint/goalItem';
import type { RowFields } from '../../src/sharepoint/listRow';
import { policyDocumentItem } from '../../src/sharepoint/policyDocumentItem';
import { responsibilityItem } from '../../src/sharepoint/responsibilityItem';
import { supersessionItem } from '../../src/sharepoint/supersessionItem';

const items: Readonly<Record<string, RowFields>> = {
  Styrdokument: policyDocumentItem,
  Upphävanden: supersessionItem,
  Nämnder: committeeItem,
  Mål: goalItem,
  Ansvar: responsibilityItem,
};

/** What SharePoint gives every row, declared or not. */
const ownOfSharePoint = ['Id', 'owshiddenversion', 'FileSystemObjectType', 'File'];

/** The key of a column in a row, and the readers of its type. */
const keyOf = ({ internalName, type }: ColumnDeclaration): string =>
  ['lookup', 'multiLookup', 'multiPerson'].includes(type) ? `${internalName}Id` : internalName;

const readers: Readonly<
  Record<ColumnDeclaration['type'], readonly fieldValue.FieldReader<unknown>[]>
> = {
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
    const read = Object.keys(items[title]!).filter((key) => !ownOfSharePoint.includes(key));
    expect(read.sort()).toEqual(declared.map(keyOf).sort());
  });

  it.each(columns.filter(({ column }) => column.type !== 'choice'))(
    'have the same type of $name',
    ({ title, column }) => {
      expect(readers[column.type]).toContain(items[title]![keyOf(column)]);
    },
  );

  it.each(columns.filter(({ column }) => column.type === 'choice' && column.fillIn !== true))(
    'have the same choices of $name',
    ({ title, column }) => {
      const read = items[title]![keyOf(column)]!;
      const choices = column.choices ?? [];
      expect(choices.map(read)).toEqual(choices);
      expect(() => read('något annat')).toThrow(
        `'något annat' is not one of: ${choices.join(', ')}`,
      );
    },
  );

  it.each(columns.filter(({ column }) => column.fillIn === true))(
    'take any word for $name, where people may fill in their own',
    ({ title, column }) => {
      const read = items[title]![keyOf(column)]!;
      const own = column.type === 'choice' ? 'Eget' : ['Eget'];
      expect(read(own)).toEqual(own);
    },
  );

  it('let a lookup be told by its key: no declared name ends as one', () => {
    const names = columns.map(({ column }) => column.internalName);
    expect(names.filter((name) => name.endsWith('Id'))).toEqual([]);
  });
});
