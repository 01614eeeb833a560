/** The demo: the international policy of Sandviken and the world around it. */
import type { Scenario } from '../scenario';
import { sandvikenCommittees } from './sandvikenCommittees';
import { sandvikenGoals } from './sandvikenGoals';
import { sandvikenPlans } from './sandvikenPlans';
import { sandvikenPolicies } from './sandvikenPolicies';
import { sandvikenRegulations } from './sandvikenRegulations';
import { sandvikenResponsibilities } from './sandvikenResponsibilities';
import { sandvikenSupersessions } from './sandvikenSupersessions';

/** By row id, as a library without a sort order gives them. */
const documents = [...sandvikenPolicies, ...sandvikenRegulations, ...sandvikenPlans].sort(
  (a, b) => a.id - b.id,
);

export const sandviken: Scenario = {
  name: 'sandviken',
  description:
    'Internationell policy för Sandvikens kommun och världen omkring den; allt påhittat är märkt (exempel).',
  siteIsSetUp: true,
  lists: [
    { title: 'Styrdokument', rows: documents },
    { title: 'Upphävanden', rows: sandvikenSupersessions },
    { title: 'Nämnder', rows: sandvikenCommittees },
    { title: 'Mål', rows: sandvikenGoals },
    { title: 'Ansvar', rows: sandvikenResponsibilities },
  ],
};
