import { describe, expect, it } from '@jest/globals';
import { committeeRows } from '../../../src/sharepoint/committeeItem';
import { aCommitteeRow } from './rows';

describe('a row of Nämnder', () => {
  it('is a committee with its names, its period and its successors', () => {
    expect(committeeRows.read(aCommitteeRow())).toEqual({
      kind: 'understood',
      meaning: {
        id: '4',
        name: 'Arbetslivsnämnden',
        abbreviation: 'ALN',
        aliases: ['Nämnden för arbetsliv', 'Arbetslivsnämnd'],
        kind: 'nämnd',
        period: { from: '2015-01-01', to: null },
        successorIds: ['5'],
        managerIds: [12],
      },
    });
  });

  it('has aliases one a line in rich text too', () => {
    const Aliases = '<div class="ExternalClass1"><p>AMN</p><p>Arbetsmarknadsnämnden</p></div>';
    expect(committeeRows.read(aCommitteeRow({ Aliases }))).toMatchObject({
      meaning: { aliases: ['AMN', 'Arbetsmarknadsnämnden'] },
    });
  });

  it('without a name cannot be read', () => {
    expect(committeeRows.read(aCommitteeRow({ Title: null }))).toMatchObject({
      row: { column: 'Title' },
    });
  });
});
