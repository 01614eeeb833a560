/** Documents that no probe asks for, in the words that real ones use, so that the right one must stand out. */
import { capital, Chance, generatedPolicy } from '../fixtures/generatedPolicy';
import type { ProbedDocument } from './probeFile';

const genres = [
  ['Riktlinje', 'Riktlinjer för'],
  ['Policy', 'Policy för'],
  ['Regler', 'Regler för'],
  ['Plan', 'Plan för'],
  ['Handlingsprogram', 'Handlingsprogram för'],
  ['Rutin', 'Rutin för'],
  ['Strategi', 'Strategi för'],
  ['Taxa', 'Taxa för'],
] as const;
const topics =
  'snöröjning lekplatser kolonilotter lokaluthyrning elevhälsa modersmålsundervisning läxhjälp simundervisning ridleder arbetskläder passerkort kameraövervakning stipendier vigslar skyltning trädfällning skyfall klotter badvatten skateparker fritidsgårdar sommarkollo kulturskolan museer boendestöd kontaktfamiljer avlösarservice läkemedelshantering vaccinering basal+hygien avvikelser synpunkter e-tjänster medarbetarsamtal semesterplanering bisysslor distansarbete pensioner introduktion ledarskap mentorskap fordon drönare skogsbruk naturreservat invasiva+arter småbåtshamnar campingplatser julbelysning evenemang konstnärlig+gestaltning minneslundar tomtkö arrenden markanvisning vägnamn belysning cykelparkering busskurer bredband'.split(
    ' ',
  );
const places = [
  '',
  ' i förskolan',
  ' i grundskolan',
  ' i gymnasieskolan',
  ' inom vården',
  ' på landsbygden',
  ' i tätorten',
  ' för ungdomar',
  ' för pensionärer',
  ' för förtroendevalda',
];
const committees = [
  'Kommunstyrelsen',
  'Kunskapsnämnden',
  'Omsorgsnämnden',
  'Kultur- och fritidsnämnden',
  'Västra Gästriklands samhällsbyggnadsnämnd',
];
const owners = ['Enhetschef', 'Förvaltningschef', 'Samordnare', 'Utvecklingsledare', 'Controller'];

/** The same for the same count. Sections, case numbers and years are such as no probe asks for. */
export function noiseDocuments(count: number, wordsInEach = 300): readonly ProbedDocument[] {
  const chance = new Chance(540);
  return Array.from({ length: count }, (_, at) => noiseDocument(at, wordsInEach, chance));
}

function noiseDocument(at: number, wordsInEach: number, chance: Chance): ProbedDocument {
  const topic = (topics[at % topics.length] ?? '').replace('+', ' ');
  const place = places[Math.floor(at / topics.length) % places.length] ?? '';
  const [type, opening] = chance.pick(genres);
  const year = 2010 + chance.number(15);
  const decidedBy = chance.pick(['Kommunfullmäktige', ...committees]);
  const committee = chance.pick(committees);
  const status = chance.number(6) === 0 ? 'repealed' : 'inForce';
  return {
    id: `N${at + 1}`,
    title: `${opening} ${topic}${place}`,
    type,
    decidedBy,
    decidedOn: `${year}-07-1${chance.number(9)}`,
    caseNumber: `KS${year}/${2_000 + at}`,
    section: `§ ${300 + chance.number(600)}`,
    validFrom: `${year + 1}-01-01`,
    validTo: status === 'repealed' ? `${year + 4}-12-31` : null,
    status,
    documentOwner: chance.pick(owners),
    committees: [committee],
    body: [
      `${committee} ansvarar för ${topic}${place}. ${capital(topic)} ska ske enligt lag och kommunens styrdokument, och ansökan lämnas till förvaltningen.`,
      ...generatedPolicy(wordsInEach, 'varied', chance).map(({ text }) => text),
    ],
  };
}
