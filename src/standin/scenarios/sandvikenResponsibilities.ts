/** Who answers for what in the demo. */
import type { ScenarioRow } from '../scenario';
import { arbetslivResponsibilities } from './arbetslivResponsibilities';
import { valid } from './libraryRow';
import { responsibilityRows, type ResponsibilityCells } from './responsibilityRow';
import { goalIds } from './sandvikenGoals';

const executive: readonly ResponsibilityCells[] = [
  {
    what: 'Leda och följa upp kommunens internationella kontakter (exempel)',
    committees: ['ks'],
    source: 'reglementeKs',
    passage: 'Kommunstyrelsen leder och följer upp kommunens internationella kontakter.',
    cells: { Instrument: 'Reglemente', ...valid('2023-01-01', null) },
  },
  {
    what: 'Ansvara för ekonomi, budget och bokslut (exempel)',
    committees: ['ks'],
    source: 'reglementeKs',
    passage: 'Kommunstyrelsen ansvarar för kommunens ekonomi, budgetarbete och bokslut.',
    cells: { Instrument: 'Reglemente', ...valid('2023-01-01', null) },
  },
  {
    what: 'Vara arkivmyndighet (exempel)',
    committees: ['ks'],
    source: 'arkivreglemente',
    passage:
      'Kommunstyrelsen är arkivmyndighet och ska se till att myndigheterna sköter sina arkiv.',
    cells: { Kind: 'roll', Instrument: 'Reglemente', ...valid('2020-01-01', null) },
  },
  {
    what: 'Ta fram ett handlingsprogram för informationssäkerhet (exempel)',
    committees: ['ks'],
    source: 'informationssakerhetspolicy',
    passage:
      'När hotbilden förändras ska Kommunstyrelsen vid behov ta fram ett handlingsprogram för informationssäkerhet.',
    cells: {
      Kind: 'skyldighet',
      Modality: 'vid behov',
      Instrument: 'Policy',
      ...valid('2022-04-25', null),
      Condition: 'När hotbilden förändras',
    },
  },
  {
    what: 'Minska energianvändningen i kommunens lokaler (exempel)',
    committees: ['ks'],
    source: 'energiplan',
    passage:
      'Kommunstyrelsen ska minska energianvändningen i kommunens lokaler varje år fram till 2030.',
    cells: { Kind: 'uppdrag', ...valid('2021-07-01', '2030-12-31'), Goals: [goalIds.energy] },
  },
  {
    what: 'Genomföra introduktion för nya förtroendevalda (exempel)',
    committees: ['ks'],
    source: 'resursplan2027',
    passage:
      'Kommunstyrelsen får 350 tkr för att genomföra en introduktion för nya förtroendevalda.',
    cells: { Kind: 'uppdrag', Instrument: 'Resursplan', ...valid('2027-01-01', '2027-12-31') },
  },
  {
    what: 'Bjuda in funktionsrättsföreningarna till dialog (exempel)',
    committees: ['ks'],
    source: 'tillganglighetspolicy',
    passage:
      'Kommunstyrelsen bör varje år bjuda in funktionsrättsföreningarna till en dialog om vad som har blivit bättre.',
    cells: {
      Modality: 'bör',
      Instrument: 'Policy',
      ...valid('2020-03-01', null),
      State: 'Föreslaget',
    },
  },
  {
    what: 'Leda och samordna insatserna vid en extraordinär händelse (exempel)',
    committees: ['crisis'],
    source: 'reglementeKrisledning',
    passage:
      'Vid en extraordinär händelse ansvarar Krisledningsnämnden för att leda och samordna kommunens insatser.',
    cells: {
      Instrument: 'Reglemente',
      ...valid('2019-03-01', null),
      Condition: 'Vid en extraordinär händelse',
    },
  },
];

const culture: readonly ResponsibilityCells[] = [
  {
    what: 'Ansvara för bibliotek, kulturskola och idrottsanläggningar (exempel)',
    committees: ['kfn'],
    source: 'reglementeKfn',
    passage:
      'Kultur- och fritidsnämnden ansvarar för bibliotek, kulturskola, fritidsgårdar och idrottsanläggningar.',
    cells: { Instrument: 'Reglemente', ...valid('2024-01-01', null), Goals: [goalIds.libraries] },
  },
  {
    what: 'Fördela bidrag till föreningar (exempel)',
    committees: ['kfn'],
    source: 'foreningsbidrag',
    passage:
      'Kultur- och fritidsnämnden ska fördela bidragen senast två månader efter sista ansökningsdag.',
    cells: {
      Kind: 'skyldighet',
      Instrument: 'Beslut',
      ...valid('2022-03-01', null),
      State: 'Föreslaget',
    },
  },
  {
    what: 'Ta fram förslag till konst i nya miljöer (exempel)',
    committees: ['kfn'],
    source: 'kulturplan',
    passage:
      'Kultur- och fritidsnämnden bör ta fram förslag till konst när nya skolor och torg planeras.',
    cells: {
      Modality: 'bör',
      ...valid('2023-01-01', '2026-12-31'),
      Condition: 'När nya skolor och torg planeras',
      State: 'Föreslaget',
    },
  },
  // The plan expired in 2023, the responsibility has no end: its source is not in force.
  {
    what: 'Utveckla biblioteken som mötesplatser (exempel)',
    committees: ['kfn'],
    source: 'biblioteksplan',
    passage:
      'Kultur- och fritidsnämnden ska utveckla biblioteken som mötesplatser i alla kommundelar.',
    cells: { Kind: 'uppdrag', ...valid('2020-01-01', null) },
  },
  // The regulation that gave it was repealed 2024-01-01.
  {
    what: 'Ansvara för turistinformation (exempel)',
    committees: ['kfn'],
    source: 'reglementeKfn2015',
    passage: 'Nämnden ansvarar för kommunens turistinformation och för information till besökare.',
    cells: { Instrument: 'Reglemente', ...valid('2015-01-01', null) },
  },
];

const others: readonly ResponsibilityCells[] = [
  {
    what: 'Ansvara gemensamt för övergången mellan skola och daglig verksamhet (exempel)',
    committees: ['kn', 'on'],
    source: 'handlingsprogram',
    passage:
      'Kunskapsnämnden och Omsorgsnämnden ansvarar gemensamt för övergången mellan skola och daglig verksamhet.',
    cells: { Instrument: 'Handlingsprogram', ...valid('2025-01-01', '2028-12-31') },
  },
  {
    what: 'Skriva om blanketten för ekonomiskt bistånd (exempel)',
    committees: ['ifn'],
    source: 'arbetsplan',
    passage: 'Skriva om blanketten för ekonomiskt bistånd',
    cells: { Kind: 'uppdrag', Instrument: 'Arbetsplan', ...valid('2026-01-01', '2026-12-31') },
  },
  // Deliberate: the policy has been rewritten since, and these words no longer stand in it.
  {
    what: 'Erbjuda ledsagning till kulturevenemang (exempel)',
    committees: ['on'],
    source: 'tillganglighetspolicy',
    passage: 'Omsorgsnämnden ansvarar för ledsagning till kommunens kulturevenemang.',
    cells: { Instrument: 'Policy', ...valid('2020-03-01', null) },
  },
  {
    what: 'Erbjuda äldreomsorg på finska (exempel)',
    committees: ['on'],
    source: 'finsktForvaltningsomrade',
    passage:
      'Omsorgsnämnden ska erbjuda den som begär det äldreomsorg där personalen talar finska.',
    cells: {
      Kind: 'skyldighet',
      Instrument: 'Beslut',
      ...valid('2023-02-07', null),
      Condition: 'När någon begär det',
    },
  },
  {
    what: 'Vara byggnadsnämnd för Hofors, Ockelbo och Sandviken (exempel)',
    committees: ['vgs'],
    source: 'reglementeVgs',
    passage:
      'Västra Gästriklands samhällsbyggnadsnämnd är byggnadsnämnd för Hofors, Ockelbo och Sandvikens kommuner.',
    cells: { Kind: 'roll', Instrument: 'Reglemente', ...valid('2016-01-01', null) },
  },
  // The committee ceased 2015-12-31; its successor is known, but no decision moves this to it.
  {
    what: 'Utöva tillsyn över torghandeln (exempel)',
    committees: ['bmn'],
    source: 'torghandel',
    passage: 'Bygg- och miljönämnden utövar tillsyn över att föreskrifterna följs.',
    cells: { Instrument: 'Beslut', ...valid('2009-05-01', null) },
  },
  // The committee ceased without a successor.
  {
    what: 'Samordna insatserna för etablering (exempel)',
    committees: ['integration'],
    source: 'reglementeAln',
    passage:
      'Nämndens integrationsutskott samordnar insatserna för etablering och lämnar förslag till beslut i nämnden.',
    cells: { Instrument: 'Reglemente', ...valid('2017-01-01', null) },
  },
  {
    what: 'Granska årsräkningar från gode män och förvaltare (exempel)',
    committees: ['guardians'],
    cells: { Kind: 'skyldighet', Modality: null, State: 'Ej bedömt' },
  },
  {
    what: 'Ansvara för förskola, grundskola och gymnasieskola (exempel)',
    committees: ['kn'],
    cells: { Instrument: 'Reglemente', ...valid('2015-01-01', null), State: 'Ej bedömt' },
  },
];

export const sandvikenResponsibilities: readonly ScenarioRow[] = [
  ...arbetslivResponsibilities,
  ...responsibilityRows(arbetslivResponsibilities.length + 1, [
    ...executive,
    ...culture,
    ...others,
  ]),
];
