/** What Arbetslivsnämnden and its predecessor answer for in the demo; all but the first is invented. */
import type { ScenarioRow } from '../scenario';
import { valid } from './libraryRow';
import { responsibilityRows, type ResponsibilityCells } from './responsibilityRow';
import { goalIds } from './sandvikenGoals';

/** Word for word from the policy, and its only responsibility. */
const international: ResponsibilityCells = {
  what: 'Samordna de operativa delarna i kommunens internationella arbete, inte minst EU-arbetet',
  committees: ['atn'],
  source: 'internationellPolicy',
  passage:
    'Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden för samordning av de operativa delarna i kommunens internationella arbete, inte minst vad gäller EU-arbetet.',
  cells: { Instrument: 'Policy', ...valid('2013-01-01', '2014-12-31') },
};

export const arbetslivResponsibilities: readonly ScenarioRow[] = responsibilityRows(1, [
  international,
  {
    what: 'Ansvara för kommunens arbetsmarknadsåtgärder (exempel)',
    committees: ['aln'],
    source: 'reglementeAln',
    passage:
      'Arbetslivsnämnden ansvarar för kommunens arbetsmarknadsåtgärder och för att den som saknar arbete får stöd på vägen till arbete eller studier.',
    cells: { Instrument: 'Reglemente', ...valid('2015-01-01', null) },
  },
  {
    what: 'Ansvara för vuxenutbildningen (exempel)',
    committees: ['aln'],
    source: 'reglementeAln',
    passage: 'Arbetslivsnämnden ansvarar för kommunens vuxenutbildning.',
    cells: { Instrument: 'Reglemente', ...valid('2015-01-01', null) },
  },
  {
    what: 'Ta emot och etablera nyanlända (exempel)',
    committees: ['aln'],
    source: 'reglementeAln',
    passage:
      'Arbetslivsnämnden ansvarar från och med den 1 januari 2017 för mottagande och etablering av nyanlända.',
    cells: { Instrument: 'Reglemente', ...valid('2017-01-01', null) },
  },
  {
    what: 'Fler invånare har egen försörjning (exempel)',
    committees: ['aln'],
    source: 'balanserad2024',
    passage: 'Fler invånare har egen försörjning',
    cells: {
      Instrument: 'Balanserad styrning',
      ...valid('2024-01-01', '2027-12-31'),
      Goals: [goalIds.livelihood],
    },
  },
  {
    what: 'Unga är i arbete eller studier inom 90 dagar (exempel)',
    committees: ['aln'],
    source: 'balanserad2023',
    passage: 'Arbetslivsnämnden ska se till att unga är i arbete eller studier inom 90 dagar.',
    cells: {
      Kind: 'uppdrag',
      Instrument: 'Balanserad styrning',
      ...valid('2023-01-01', '2026-12-31'),
      Goals: [goalIds.youth],
    },
  },
  {
    what: 'Ordna feriejobb, 4 200 tkr (exempel)',
    committees: ['aln'],
    source: 'resursplan2026',
    passage:
      'Arbetslivsnämnden får 4 200 tkr för att ordna feriejobb till ungdomar mellan 16 och 18 år.',
    cells: {
      Kind: 'uppdrag',
      Instrument: 'Resursplan',
      ...valid('2026-01-01', '2026-12-31'),
      Goals: [goalIds.summerJobs],
    },
  },
  {
    what: 'Betala bidrag till samordningsförbundet (exempel)',
    committees: ['aln'],
    cells: { Kind: 'skyldighet', Instrument: 'Resursplan', ...valid('2024-01-01', '2028-12-31') },
  },
  {
    what: 'Göra verksamheten tillgänglig för alla (exempel)',
    committees: ['ks', 'aln', 'kn', 'kfn', 'on', 'ifn', 'vgs'],
    source: 'tillganglighetspolicy',
    passage: 'Varje nämnd ansvarar för att den egna verksamheten är tillgänglig för alla.',
    cells: { Instrument: 'Policy', ...valid('2020-03-01', null) },
  },
]);
