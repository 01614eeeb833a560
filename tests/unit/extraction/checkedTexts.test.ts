/** Rows of the register held against the stored words of their documents. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/domain/localDate';
import { checkedTexts } from '../../../src/extraction/checkedTexts';
import { aPolicyDocument } from '../../fixtures/build';

const plainText = [
  'Internationell policy för Sandvikens kommun',
  'Dokumentnamn\tInternationell policy för Sandvikens kommun',
  'Dokumenttyp\tPolicy',
  'Beslutad av\tKommunfullmäktige',
  'Beslutsdatum\t2012-05-06',
  'Diarienummer\tKS2011/157',
  'Paragrafnummer\t§ 44',
  'Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden för samordning av arbetet.',
].join('\n');
const columns = aPolicyDocument({
  title: 'Internationell policy för Sandvikens kommun',
  documentType: 'Policy',
  validity: { from: null, to: null },
  documentOwner: null,
  decision: {
    decidedBy: 'Kommunfullmäktige',
    decidedOn: localDate('2012-05-06'),
    section: '§ 44',
    caseNumber: 'KS2011/999',
  },
});

function passage(words: string) {
  const [checked] = checkedTexts(
    [{ columns, plainText, passages: [{ responsibilityId: 'a', words }] }],
    [],
  );
  return checked!.passages.get('a');
}

describe('the words of a responsibility', () => {
  it('stand in the source as written', () => {
    expect(passage('Under policyperioden åren 2013-2014 ansvarar')).toEqual({ kind: 'exact' });
  });

  it('are gone when the source says nothing like them', () => {
    expect(passage('Nämnden ansvarar för bibliotekens öppettider.')).toEqual({ kind: 'gone' });
  });
});

describe('the facts of a row', () => {
  it('differ where the document says another case number, and nowhere else', () => {
    const [checked] = checkedTexts([{ columns, plainText, passages: [] }], []);
    expect(checked!.differing).toEqual(['caseNumber']);
  });
});
