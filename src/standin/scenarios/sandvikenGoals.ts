/** The goals in the demo: the four of the international policy, and invented ones. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryFiles';
import { valid } from './libraryRow';
import { committeeIds } from './sandvikenCommittees';

/** The row ids of the goals that responsibilities point at. */
export const goalIds = {
  livelihood: 5,
  youth: 6,
  summerJobs: 7,
  libraries: 9,
  energy: 10,
} as const;

const balanserad2024 = {
  SourceDocument: library.balanserad2024.id,
  Instrument: 'Balanserad styrning',
  ...valid('2024-01-01', '2027-12-31'),
};

const participation = 8;

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
  {
    id: goalIds.livelihood,
    values: {
      ...balanserad2024,
      Title: 'Fler invånare har egen försörjning (exempel)',
      Committees: [committeeIds.aln],
      Measure: 'Andel invånare 20–64 år som försörjer sig själva',
      Target: '78 %',
    },
  },
  {
    id: goalIds.youth,
    values: {
      Title: 'Unga är i arbete eller studier inom 90 dagar (exempel)',
      SourceDocument: library.balanserad2023.id,
      Instrument: 'Balanserad styrning',
      Committees: [committeeIds.aln],
      ...valid('2023-01-01', '2026-12-31'),
      Measure: 'Andel unga 16–24 år i arbete, praktik eller utbildning inom 90 dagar',
      Target: '85 %',
    },
  },
  {
    id: goalIds.summerJobs,
    values: {
      Title: 'Feriejobb till ungdomar mellan 16 och 18 år (exempel)',
      SourceDocument: library.resursplan2026.id,
      Instrument: 'Resursplan',
      Committees: [committeeIds.aln],
      ...valid('2026-01-01', '2026-12-31'),
      Amount: 4200,
    },
  },
  // No committee answers for it: the document's own table leaves the cell empty.
  {
    id: participation,
    values: {
      ...balanserad2024,
      Title: 'Sandviken är en kommun där alla kan delta (exempel)',
      Measure: 'Andel som svarar ja i medborgarundersökningen',
      Target: '70 %',
    },
  },
  {
    id: goalIds.libraries,
    values: {
      ...balanserad2024,
      Title: 'Biblioteken når fler barn (exempel)',
      Committees: [committeeIds.kfn],
      ParentGoal: participation,
      Measure: 'Lån per barn 0–17 år',
      Target: '14',
    },
  },
  // An energy plan is none of the instruments that the column offers, so it is left empty.
  {
    id: goalIds.energy,
    values: {
      Title: 'Energianvändningen i kommunens lokaler minskar med 20 procent (exempel)',
      SourceDocument: library.energiplan.id,
      Committees: [committeeIds.ks],
      ...valid('2021-07-01', '2030-12-31'),
      Measure: 'kWh per kvadratmeter jämfört med 2020',
      Target: '-20 %',
    },
  },
  {
    id: 11,
    values: {
      Title: 'Kulturskolan tar emot fler barn (exempel)',
      SourceDocument: library.resursplan2026.id,
      Instrument: 'Resursplan',
      Committees: [committeeIds.kfn],
      ...valid('2026-01-01', '2026-12-31'),
      Amount: 1100,
    },
  },
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
