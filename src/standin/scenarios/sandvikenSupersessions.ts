/** Which document repeals which in the demo. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryFiles';

export const sandvikenSupersessions: readonly ScenarioRow[] = [
  {
    id: 1,
    values: {
      Title: 'Riktlinjer för kommunens internationella verksamhet',
      Document: library.internationellPolicy.id,
      SupersededDocument: null,
      DecidedBy: 'Kommunfullmäktige',
      DecidedOn: '1997-05-26',
      CaseNumber: 'KS2006/639',
      Wording: 'Upphäver',
    },
  },
  {
    id: 2,
    values: {
      Title: 'Reglemente för Kultur- och fritidsnämnden 2015 (exempel)',
      Document: library.reglementeKfn.id,
      SupersededDocument: library.reglementeKfn2015.id,
      DecidedBy: 'Kommunfullmäktige',
      DecidedOn: '2014-11-24',
      CaseNumber: 'KS2014/381',
      Wording: 'Upphäver',
    },
  },
  {
    id: 3,
    values: {
      Title: 'IT-säkerhetspolicy (exempel)',
      Document: library.informationssakerhetspolicy.id,
      SupersededDocument: library.itSakerhetspolicy.id,
      DecidedBy: 'Kommunstyrelsen',
      DecidedOn: '2010-03-02',
      CaseNumber: 'KS2010/44',
      Wording: 'Upphäver',
    },
  },
];
