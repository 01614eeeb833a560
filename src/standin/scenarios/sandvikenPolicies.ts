/** Policies, strategies and guidelines in the library of Sandviken; all but one are invented. */
import { decided, libraryRow, valid } from './libraryRow';
import type { ScenarioRow } from '../scenario';

export const sandvikenPolicies: readonly ScenarioRow[] = [
  libraryRow('internationellPolicy', 'Internationell policy för Sandvikens kommun', {
    DocumentType: 'Policy',
    ...decided('Kommunfullmäktige', '2012-05-06', 'KS2011/157', '§ 44'),
    ...valid('2012-05-06', null),
    DocumentOwner: 'Kommundirektör',
    Subject: ['Internationellt'],
  }),
];
