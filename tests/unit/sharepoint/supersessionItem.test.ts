import { describe, expect, it } from '@jest/globals';
import { supersessionRows } from '../../../src/sharepoint/supersessionItem';
import { aSupersessionRow } from './rows';

describe('a row of Upphävanden', () => {
  it('is a supersession of a document that need not be in the library', () => {
    expect(supersessionRows.read(aSupersessionRow())).toEqual({
      kind: 'understood',
      meaning: {
        id: '3',
        documentId: '1',
        supersededDocumentId: null,
        title: 'Policy för internationellt arbete',
        decision: {
          decidedBy: 'Kommunfullmäktige',
          decidedOn: '2003-06-16',
          section: null,
          caseNumber: 'KS2003/12',
        },
        wording: 'Policyn ersätter tidigare policy.',
      },
    });
  });

  it('may only point at the superseded document', () => {
    const row = aSupersessionRow({ Title: null, SupersededDocumentId: 2 });
    expect(supersessionRows.read(row)).toMatchObject({ meaning: { supersededDocumentId: '2' } });
  });

  it('that neither writes nor points at one cannot be read', () => {
    expect(supersessionRows.read(aSupersessionRow({ Title: null }))).toMatchObject({
      row: { column: 'Title', why: 'no superseded document is written or chosen' },
    });
  });
});
