/** Words that a line end has cut in two. */
import { expect, it } from '@jest/globals';
import { joinedLines } from '../../../src/documentText/joinedLines';

it.each([
  [['Nämnden ansvarar', 'för skolan'], 'Nämnden ansvarar för skolan'],
  [['arbetet med trafik-', 'säkerhet ska'], 'arbetet med trafiksäkerhet ska'],
  [['trafik\u00ad', 'säkerhet'], 'trafiksäkerhet'],
  [['Arbetsmarknads-', 'och trafiknämnden'], 'Arbetsmarknads- och trafiknämnden'],
  [['kultur-', 'eller fritidsnämnden'], 'kultur- eller fritidsnämnden'],
  [['inte minst EU-', 'arbetet'], 'inte minst EU-arbetet'],
  [['åren 2013-', '2014 ansvarar'], 'åren 2013-2014 ansvarar'],
  [['en e-', 'tjänst'], 'en e-tjänst'],
  [['region Skåne-', 'Blekinge'], 'region Skåne-Blekinge'],
  [['och/', 'eller'], 'och/eller'],
  [['mål –', 'och medel'], 'mål – och medel'],
  [['  före ', ' efter '], 'före efter'],
  [[], ''],
])('%j become %s', (written, expected) => {
  expect(joinedLines(written)).toBe(expected);
});
