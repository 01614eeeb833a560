import { describe, expect, it } from '@jest/globals';
import { goalRows } from '../../../src/sharepoint/goalItem';
import { aGoalRow } from './rows';

describe('a row of Mål', () => {
  it('is a goal with its measure, its amount and who is to reach it', () => {
    expect(goalRows.read(aGoalRow())).toEqual({
      kind: 'understood',
      meaning: {
        id: '6',
        title: 'Fler i arbete',
        sourceDocumentId: '1',
        instrument: 'Resursplan',
        committeeIds: ['4', '5'],
        period: { from: '2025-01-01', to: '2025-12-31' },
        parentGoalId: '2',
        measure: 'Andel i arbete',
        target: '80 %',
        amount: 1250,
      },
    });
  });

  it('with an amount in words cannot be read', () => {
    expect(goalRows.read(aGoalRow({ Amount: '1 250 tkr' }))).toMatchObject({
      row: { column: 'Amount' },
    });
  });
});
