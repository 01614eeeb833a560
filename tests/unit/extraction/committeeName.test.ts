import { describe, expect, it } from '@jest/globals';
import { committeeFinder } from '../../../src/extraction/committeeName';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const finder = committeeFinder(caseCommittees());
const namesIn = (text: string) => finder.find(text).flatMap(({ names }) => names);

describe('committees in text', () => {
  it.each([
    ['Kultur- och fritidsnämnden', ['Kultur- och fritidsnämnden']],
    ['Individ- och familjeomsorgsnämnden', ['Individ- och familjeomsorgsnämnden']],
    ['omsorgs- och kunskapsnämnderna', ['Omsorgsnämnden', 'Kunskapsnämnden']],
    [
      'kultur- och fritids- samt omsorgsnämnderna',
      ['Kultur- och fritidsnämnden', 'Omsorgsnämnden'],
    ],
    ['omsorgs- respektive kunskapsnämnden', ['Omsorgsnämnden', 'Kunskapsnämnden']],
    ['Arbetsmarknad- och trafiknämnden', ['Arbetsmarknads- och trafiknämnden']],
    ['Arbetsmarknads-\noch trafiknämnden', ['Arbetsmarknads- och trafiknämnden']],
    ['kultur och fritidsnämnden', ['Kultur- och fritidsnämnden']],
    ['KUNSKAPSNÄMNDEN', ['Kunskapsnämnden']],
    ['Kunskapsnämnd', ['Kunskapsnämnden']],
    ['KN:s ansvar', ['Kunskapsnämnden']],
    ['Ks', ['Kommunstyrelsen']],
    ['samhällsbyggnadsnämnden', ['Västra Gästriklands samhällsbyggnadsnämnd']],
    ['Samtliga nämnder och bolag', ['Alla nämnder']],
    ['nämnderna', ['Alla nämnder']],
    ['Varje nämnd', ['Alla nämnder']],
    ['respektive nämnd', ['Respektive nämnd']],
    ['berörd nämnd', ['Berörda nämnder']],
    ['de övriga nämnderna', ['Övriga nämnder']],
  ])('knows who "%s" is', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'KS 2018/1092',
    'KS-345/2011',
    'KS2011/157',
    'Region Gävleborg',
    'hyresnämnden',
    'styrelser',
  ])('finds no committee in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('keeps a name that the register does not have as it is written, and says so', () => {
    expect(finder.find('Tillväxtnämnden')).toMatchObject([
      { names: ['Tillväxtnämnden'], via: 'unlisted' },
    ]);
  });

  it('tells the genitive, which names somebody else: "Kommunstyrelsens ordförande"', () => {
    expect(finder.find('Kommunstyrelsens ordförande')).toMatchObject([{ genitive: true }]);
  });

  it('finds committees by their words alone where no register is given', () => {
    const [mention] = committeeFinder([]).find('Kultur- och fritidsnämnden ansvarar');

    expect(mention?.names).toEqual(['Kultur- och fritidsnämnden']);
  });
});
