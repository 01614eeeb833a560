/** The documents that come first by name, which a large library gives long before it has come as a whole. */
import { describe, expect, it } from '@jest/globals';
import { compareText } from '../../src/domain/swedishOrder';
import { generated } from '../../src/standin/scenarios/generated';
import { letRead } from '../support/keptHere';
import { reading } from '../support/readingSite';

/** More rows than SharePoint sorts without an index. */
const moreThanASort = generated({ name: 'more than a sort', documents: 5001, committees: 2 });

describe('the first documents by name', () => {
  it('come in one round trip from a library of more than 5,000, the first of all in the order of the list', async () => {
    await reading(moreThanASort, async ({ source, trips }) => {
      const first = await source.readFirstDocuments(60);
      expect(trips()).toBe(1);
      expect(first).toHaveLength(60);
      const { documents } = await source.readRegister();
      const names = documents.map(({ title }) => title).sort(compareText);
      expect(first.map(({ title }) => title).sort(compareText)).toEqual(names.slice(0, 60));
    });
  });

  it('are those that the person may read', async () => {
    await reading('sandviken', async ({ source, standIn }) => {
      const [first] = await source.readFirstDocuments(1);
      await letRead(standIn, Number(first!.id), []);
      const [next] = await source.readFirstDocuments(1);
      expect(next!.id).not.toBe(first!.id);
    });
  });

  it('leave out what has no name or makes no sense: the whole register tells of it', async () => {
    await reading('broken-rows', async ({ source }) => {
      const first = await source.readFirstDocuments(60);
      const { documents, unreadable } = await source.readRegister();
      expect(unreadable.some(({ list }) => list === 'Styrdokument')).toBe(true);
      const known = new Set(documents.map(({ id }) => id));
      expect(first.length).toBeGreaterThan(0);
      expect(first.filter(({ id }) => !known.has(id))).toEqual([]);
    });
  });

  it('are refused in words by a library that has no index of its names', async () => {
    await reading(moreThanASort, async ({ source, standIn }) => {
      await standIn.send(
        "_api/web/lists/getByTitle('Styrdokument')/fields/getByInternalNameOrTitle('Title')",
        'POST',
        JSON.stringify({ Indexed: false }),
        { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      );
      await expect(source.readFirstDocuments(60)).rejects.toMatchObject({
        kind: 'unexpected',
        detail: expect.stringContaining('exceeds the list view threshold'),
      });
    });
  });
});
