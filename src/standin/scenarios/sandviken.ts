/** The demo: the international policy of Sandviken and the world around it. */
import type { Scenario } from '../scenario';
import { sandvikenCommittees } from './sandvikenCommittees';
import { sandvikenGoals } from './sandvikenGoals';
import { sandvikenPolicies } from './sandvikenPolicies';
import { sandvikenResponsibilities } from './sandvikenResponsibilities';
import { sandvikenSupersessions } from './sandvikenSupersessions';

export const sandviken: Scenario = {
  name: 'sandviken',
  description:
    'Internationell policy för Sandvikens kommun och världen omkring den; allt påhittat är märkt (exempel).',
  siteIsSetUp: true,
  lists: [
    { title: 'Styrdokument', rows: [...sandvikenPolicies] },
    { title: 'Upphävanden', rows: sandvikenSupersessions },
    { title: 'Nämnder', rows: sandvikenCommittees },
    { title: 'Mål', rows: sandvikenGoals },
    { title: 'Ansvar', rows: sandvikenResponsibilities },
  ],
};
