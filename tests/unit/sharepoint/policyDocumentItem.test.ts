import { describe, expect, it } from '@jest/globals';
import { policyDocumentRows } from '../../../src/sharepoint/policyDocumentItem';
import { aDocumentRow, aFile } from './rows';

describe('a row of Styrdokument', () => {
  it('is a policy document with its decision, its days and its file', () => {
    expect(policyDocumentRows.read(aDocumentRow({ BelongsToId: 9 }))).toEqual({
      kind: 'understood',
      meaning: {
        id: '1',
        rowVersion: 1,
        title: 'Internationell policy',
        documentType: 'Policy',
        decision: {
          decidedBy: 'Kommunfullmäktige',
          decidedOn: '2012-05-06',
          section: '§ 44',
          caseNumber: 'KS2011/157',
        },
        validity: { from: '2012-05-06', to: null },
        documentOwner: 'Kommunsekreteraren',
        reviewDueOn: null,
        subjects: ['Internationellt'],
        belongsTo: '9',
        file: {
          uniqueId: '98f83cd1-e56a-4dc3-9064-6976168499a4',
          name: 'policy.docx',
          serverRelativeUrl: '/sites/styrdokument/Styrdokument/policy.docx',
          contentVersion: '{98F83CD1-E56A-4DC3-9064-6976168499A4},3,1',
          versionLabel: '3.0',
          length: 14321,
        },
      },
    });
  });

  it('goes by its file’s name when it has no title', () => {
    expect(policyDocumentRows.read(aDocumentRow({ Title: ' ' }))).toMatchObject({
      meaning: { title: 'policy.docx' },
    });
  });

  it('is read although it ends before it begins: that is for the findings to say', () => {
    const row = aDocumentRow({ ValidTo: '2011-12-30T23:00:00Z' });
    expect(policyDocumentRows.read(row)).toMatchObject({
      meaning: { validity: { from: '2012-05-06', to: '2011-12-31' } },
    });
  });

  it('keeps a type that is not among the choices, as written', () => {
    expect(policyDocumentRows.read(aDocumentRow({ DocumentType: 'Anvisning' }))).toMatchObject({
      meaning: { documentType: 'Anvisning' },
    });
  });

  it('takes the ETag for the content’s version where there is no ContentTag', () => {
    const row = aDocumentRow({ File: aFile({ ContentTag: null }) });
    expect(policyDocumentRows.read(row)).toMatchObject({
      meaning: { file: { contentVersion: '"{98F83CD1-E56A-4DC3-9064-6976168499A4},5"' } },
    });
  });

  it('that is a folder is not a document', () => {
    const row = aDocumentRow({ FileSystemObjectType: 1, File: null });
    expect(policyDocumentRows.read(row)).toEqual({ kind: 'passedOver' });
  });

  it.each([
    ['without its file', { File: null }],
    ['with a file whose id is no id', { File: aFile({ UniqueId: "x')/$value" }) }],
    ['with a file without length', { File: aFile({ Length: null }) }],
  ])('%s cannot be read', (_what, values) => {
    expect(policyDocumentRows.read(aDocumentRow(values))).toMatchObject({
      kind: 'unreadable',
      row: { column: 'File', title: 'Internationell policy' },
    });
  });
});
