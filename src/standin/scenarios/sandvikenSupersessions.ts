/** Which document repeals which in the demo. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryRow';

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
];
