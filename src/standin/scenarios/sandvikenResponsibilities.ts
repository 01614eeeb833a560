/** Who answers for what in the demo. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryRow';
import { committeeIds } from './sandvikenCommittees';

export const sandvikenResponsibilities: readonly ScenarioRow[] = [
  {
    id: 1,
    values: {
      Title:
        'Samordna de operativa delarna i kommunens internationella arbete, inte minst EU-arbetet',
      Committees: [committeeIds.atn],
      Kind: 'ansvar',
      Modality: 'ska',
      Instrument: 'Policy',
      SourceDocument: library.internationellPolicy.id,
      Passage:
        'Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden för samordning av de operativa delarna i kommunens internationella arbete, inte minst vad gäller EU-arbetet.',
      ValidFrom: '2013-01-01',
      ValidTo: '2014-12-31',
      State: 'Bekräftat',
    },
  },
];
