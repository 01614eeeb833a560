/** The goals in the demo: the four of the international policy, and invented ones. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryRow';

export const sandvikenGoals: readonly ScenarioRow[] = [
  policyGoal(1, 'Stödja näringslivets och samhällets utveckling.'),
  policyGoal(
    2,
    'Stärka kommunens egna verksamheter samt bidra till metodutveckling, förbättringar och förnyelse.',
  ),
  policyGoal(3, 'Ta del av de möjligheter som erbjuds inom EU.'),
  policyGoal(
    4,
    'Genom utbyte och dialog fördjupa och stärka kunskap och kompetens samt knyta internationella band för individer och verksamheter inom Sandvikens kommun.',
  ),
];

/** The policy names no committee and no end for its goals, so neither do the rows. */
function policyGoal(id: number, title: string): ScenarioRow {
  return {
    id,
    values: {
      Title: title,
      SourceDocument: library.internationellPolicy.id,
      Instrument: 'Policy',
      ValidFrom: '2012-05-06',
    },
  };
}
