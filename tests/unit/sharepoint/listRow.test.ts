import { describe, expect, it } from '@jest/globals';
import { responsibilityRows } from '../../../src/sharepoint/responsibilityItem';
import { policyDocumentRows } from '../../../src/sharepoint/policyDocumentItem';
import { aDocumentRow, aResponsibilityRow } from './rows';

describe('a row that makes no sense', () => {
  it('is named by list, id, title and column, with the reason', () => {
    const row = aResponsibilityRow({ Id: 7, Title: 'Samordna', Modality: 'skall' });
    expect(responsibilityRows.read(row)).toEqual({
      kind: 'unreadable',
      row: {
        list: 'Ansvar',
        id: '7',
        title: 'Samordna',
        column: 'Modality',
        why: "'skall' is not one of: ska, bör, vid behov",
      },
    });
  });

  it('is one row, however many of its columns are wrong', () => {
    const row = aResponsibilityRow({ Modality: 'skall', ValidTo: 'snart' });
    expect(responsibilityRows.read(row)).toMatchObject({
      row: {
        column: 'Modality',
        why: "'skall' is not one of: ska, bör, vid behov; ValidTo: 'snart' is not a day",
      },
    });
  });

  it('names a lookup as people know the column', () => {
    const row = aResponsibilityRow({ SourceDocumentId: 'tre' });
    expect(responsibilityRows.read(row)).toMatchObject({ row: { column: 'SourceDocument' } });
  });

  it('is found by its file’s name when it has no title', () => {
    const row = aDocumentRow({ Title: null, DecidedOn: 'i våras' });
    expect(policyDocumentRows.read(row)).toMatchObject({ row: { title: 'policy.docx' } });
  });

  it.each([[null], ['text'], [{}], [{ Id: 'ett', Title: 5 }]])('may be %j', (row) => {
    expect(responsibilityRows.read(row)).toMatchObject({
      kind: 'unreadable',
      row: { list: 'Ansvar', id: '?', title: null },
    });
  });
});

describe('what is asked for', () => {
  it('is each column of the row, lookups by id and the file by its parts', () => {
    expect(policyDocumentRows.select).toEqual(
      expect.arrayContaining(['Id', 'Title', 'BelongsToId', 'File/UniqueId', 'File/ContentTag']),
    );
    expect(policyDocumentRows.expand).toEqual(['File']);
    expect(responsibilityRows.expand).toEqual([]);
  });

  it('is not the whole text of the documents', () => {
    expect(policyDocumentRows.select).not.toContain('PlainText');
  });
});
