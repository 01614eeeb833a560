import { describe, expect, it } from '@jest/globals';
import { responsibilityRows } from '../../../src/sharepoint/responsibilityItem';
import { aResponsibilityRow } from './rows';

describe('a row of Ansvar', () => {
  it('is a responsibility: what, who, when, on which words', () => {
    expect(responsibilityRows.read(aResponsibilityRow({ GoalsId: [6] }))).toEqual({
      kind: 'understood',
      meaning: {
        id: '1',
        what: 'Ansvara för policyn',
        committeeIds: ['4'],
        kind: 'ansvar',
        modality: 'ska',
        instrument: 'Policy',
        sourceDocumentId: '1',
        passage: 'Under policyperioden åren 2013-2014 ansvarar nämnden.',
        period: { from: '2013-01-01', to: '2014-12-31' },
        condition: null,
        assessment: 'confirmed',
        goalIds: ['6'],
      },
    });
  });

  it.each([
    ['Bekräftat', 'confirmed'],
    ['Föreslaget', 'proposed'],
    ['Ej bedömt', 'notAssessed'],
    [null, 'notAssessed'],
  ])('with Läge %s is %s', (State, assessment) => {
    expect(responsibilityRows.read(aResponsibilityRow({ State }))).toMatchObject({
      meaning: { assessment },
    });
  });

  it.each(['Kind', 'Modality', 'Instrument', 'State'])(
    'with a word in %s that is no choice cannot be read',
    (column) => {
      expect(responsibilityRows.read(aResponsibilityRow({ [column]: 'annat' }))).toMatchObject({
        row: { column },
      });
    },
  );

  it('that does not say what it is about cannot be read', () => {
    expect(responsibilityRows.read(aResponsibilityRow({ Title: null }))).toMatchObject({
      row: { column: 'Title', why: 'nothing is written' },
    });
  });

  it('may rest on words in rich text', () => {
    const Passage = '<div class="ExternalClass1"><p>Nämnden <strong>ansvarar</strong>.</p></div>';
    expect(responsibilityRows.read(aResponsibilityRow({ Passage }))).toMatchObject({
      meaning: { passage: 'Nämnden ansvarar.' },
    });
  });
});
