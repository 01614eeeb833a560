/** Which written label means which fact: every label of the facts, 1.1, with a document where it stands. */

export type LabelledFact =
  | 'title'
  | 'type'
  /** Who decided; the value often goes on with day, section and case. */
  | 'decidedBy'
  | 'decidedOn'
  | 'section'
  | 'caseNumber'
  /** A start and an end in one value, or "tills vidare". */
  | 'validity'
  | 'validFrom'
  | 'validTo'
  | 'documentOwner'
  | 'supersedes'
  | 'reviewDueOn'
  /** A later change of the same document: never its own decision. */
  | 'revision'
  /** Read so that its value is not taken for another fact: web dates, target groups, versions. */
  | 'other';

export interface FrontMatterLabel {
  readonly label: string;
  readonly fact: LabelledFact;
  /** Where it was seen. */
  readonly seen: string;
  /** Among several owners the lowest rank is the document's owner. */
  readonly rank?: number;
  /** Too common a word to be a label without a colon, a cell or a line of its own. */
  readonly common?: true;
}

/** How the words before "från" and "till" are written. */
const applies: readonly (readonly [string, string])[] = [
  ['Gäller', 'Strängnäs ("fr o m", "from"), Mullsjö'],
  ['Gällande', 'Göteborg'],
  ['Giltig', 'Tjörn; "Giltig till" docplayer 105931232'],
  ['Giltigt', 'Västernorrland'],
  ['Giltighet', 'skrivvariant'],
  ['Giltighetstid', 'Orust'],
  ['Dokumentet gäller', 'Lysekil, Krokom, Vårgårda'],
];

function validityLabels(): FrontMatterLabel[] {
  const labels = (
    fact: 'validFrom' | 'validTo',
    ends: readonly string[],
  ): readonly FrontMatterLabel[] =>
    applies.flatMap(([words, seen]) =>
      ends.map((end) => ({ label: `${words} ${end}`, fact, seen })),
    );
  return [
    ...labels('validFrom', ['från och med', 'fr.o.m.', 'från']),
    ...labels('validTo', ['till och med', 't.o.m.', 'till']),
  ];
}

export const frontMatterLabels: readonly FrontMatterLabel[] = [
  { label: 'Dokumentnamn', fact: 'title', seen: 'Sandviken, Växjö, Tjörn' },
  { label: 'Namn på dokumentet', fact: 'title', seen: 'Mullsjö' },
  { label: 'Dokumentrubrik', fact: 'title', seen: 'Västernorrland' },
  { label: 'Titel', fact: 'title', seen: 'Mellerud' },

  { label: 'Dokumenttyp', fact: 'type', seen: 'Sandviken, Linköping' },
  { label: 'Dokumenttyp och beslutsinstans', fact: 'type', seen: 'Tjörn' },
  { label: 'Dokumentsort', fact: 'type', seen: 'Göteborg' },
  { label: 'Typ', fact: 'type', seen: 'Östhammar', common: true },
  { label: 'Typ av dokument', fact: 'type', seen: 'skrivvariant' },

  { label: 'Beslutad av', fact: 'decidedBy', seen: 'Sandviken, Mullsjö, Höör' },
  { label: 'Beslut taget av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Beslutat av', fact: 'decidedBy', seen: 'Vårgårda, Svenljunga' },
  { label: 'Beslutade av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Beslutad i', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Beslutades av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Antagen av', fact: 'decidedBy', seen: 'Arvika, Vara' },
  { label: 'Antaget av', fact: 'decidedBy', seen: 'Linköping, Arvika' },
  { label: 'Antagna av', fact: 'decidedBy', seen: 'Kungälv' },
  { label: 'Antagen i', fact: 'decidedBy', seen: 'Gullspång' },
  { label: 'Antaget i', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Antogs av', fact: 'decidedBy', seen: 'Östhammar, Hultsfred' },
  { label: 'Antagits av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Fastställd av', fact: 'decidedBy', seen: 'Lysekil, Krokom' },
  { label: 'Fastställt av', fact: 'decidedBy', seen: 'Lysekil, Tyresö' },
  { label: 'Fastställda av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Fastställdes av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Fastställts av', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Fastställd/Upprättad', fact: 'decidedBy', seen: 'Växjö, Tjörn' },
  { label: 'Fastställare', fact: 'decidedBy', seen: 'Göteborg, Västernorrland' },
  { label: 'Beslutande instans', fact: 'decidedBy', seen: 'Skara' },
  { label: 'Beslutande organ', fact: 'decidedBy', seen: 'skrivvariant' },
  { label: 'Beslutsinstans', fact: 'decidedBy', seen: 'Nässjö' },
  { label: 'Beslutande', fact: 'decidedBy', seen: 'skrivvariant', common: true },
  { label: 'Beslut', fact: 'decidedBy', seen: 'skrivvariant', common: true },
  { label: 'Beslutsfattare', fact: 'decidedBy', seen: 'skrivvariant' },

  { label: 'Beslutsdatum', fact: 'decidedOn', seen: 'Sandviken, Skara' },
  { label: 'Datum för beslut', fact: 'decidedOn', seen: 'Vårgårda, Kungälv' },
  { label: 'Beslutandedatum', fact: 'decidedOn', seen: 'Svenljunga' },
  { label: 'Datum och paragraf för beslutet', fact: 'decidedOn', seen: 'Göteborg' },
  { label: 'Datum och paragraf', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Beslutsdatum och paragraf', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Datum för antagande', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Datum för fastställande', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Antagandedatum', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Fastställandedatum', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Beslutad den', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Antagen den', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Beslutad', fact: 'decidedOn', seen: 'Mullsjö, Strängnäs ("Beslutad: KF")' },
  { label: 'Beslutat', fact: 'decidedOn', seen: 'skrivvariant', common: true },
  { label: 'Datum', fact: 'decidedOn', seen: 'Lysekil, Krokom', common: true },
  { label: 'Status', fact: 'decidedOn', seen: 'Linköping', common: true },
  { label: 'Antaget', fact: 'decidedOn', seen: 'Håbo' },
  { label: 'Antagen', fact: 'decidedOn', seen: 'Håbo' },
  { label: 'Antagna', fact: 'decidedOn', seen: 'Linköping' },
  { label: 'Fastställd', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Fastställt', fact: 'decidedOn', seen: 'skrivvariant' },
  { label: 'Upprättad', fact: 'decidedOn', seen: 'rutnät, facts 1.2 no. 6', common: true },
  {
    label: 'Antagande dnr, beslutsparagraf (första beslutsdatum)',
    fact: 'decidedOn',
    seen: 'Orust',
  },

  { label: 'Paragrafnummer', fact: 'section', seen: 'Sandviken' },
  { label: 'Paragraf', fact: 'section', seen: 'skrivvariant' },
  { label: 'Beslutsparagraf', fact: 'section', seen: 'skrivvariant' },

  { label: 'Diarienummer', fact: 'caseNumber', seen: 'Sandviken, Mullsjö, Linköping' },
  { label: 'Dnr', fact: 'caseNumber', seen: 'Lysekil, Höör, Nyköping' },
  { label: 'Diarienr', fact: 'caseNumber', seen: 'facts 1.1' },
  { label: 'Ärendenr', fact: 'caseNumber', seen: 'facts 1.1' },
  { label: 'Ärendenummer', fact: 'caseNumber', seen: 'skrivvariant' },

  { label: 'Giltighetstid', fact: 'validity', seen: 'Sandviken, Linköping, Växjö, Håbo' },
  { label: 'Giltighetstid fr.o.m. t.o.m.', fact: 'validity', seen: 'Orust' },
  { label: 'Giltighet', fact: 'validity', seen: 'skrivvariant' },
  { label: 'Giltighetsperiod', fact: 'validity', seen: 'skrivvariant' },
  { label: 'Gäller', fact: 'validity', seen: 'Mullsjö' },
  ...validityLabels(),

  { label: 'Dokumentansvarig', fact: 'documentOwner', seen: 'Sandviken', rank: 1 },
  { label: 'Dokumentansvarig på tjänstemannanivå', fact: 'documentOwner', seen: 'Örebro', rank: 1 },
  { label: 'Dokumentansvarig i förvaltningen', fact: 'documentOwner', seen: 'Orust', rank: 1 },
  { label: 'Dokumentansvar', fact: 'documentOwner', seen: 'skrivvariant', rank: 1 },
  { label: 'Policyansvarig', fact: 'documentOwner', seen: 'skrivvariant', rank: 1 },
  { label: 'Planansvarig', fact: 'documentOwner', seen: 'skrivvariant', rank: 1 },
  { label: 'Programansvarig', fact: 'documentOwner', seen: 'skrivvariant', rank: 1 },
  { label: 'Ansvarig tjänsteman', fact: 'documentOwner', seen: 'Vårgårda', rank: 2 },
  { label: 'Dokumentägare', fact: 'documentOwner', seen: 'docplayer 3208060', rank: 3 },
  { label: 'Processägare', fact: 'documentOwner', seen: 'Västernorrland', rank: 4 },
  { label: 'Ansvarig', fact: 'documentOwner', seen: 'Svenljunga', rank: 5, common: true },
  { label: 'Ansvarig verksamhet', fact: 'documentOwner', seen: 'Vårgårda', rank: 6 },
  { label: 'Ansvarig nämnd', fact: 'documentOwner', seen: 'facts 1.2 no. 9', rank: 7 },
  { label: 'Ansvarig förvaltning', fact: 'documentOwner', seen: 'skrivvariant', rank: 7 },
  { label: 'Handläggare', fact: 'documentOwner', seen: 'Göteborg, Kungälv', rank: 8 },
  { label: 'Dokumentansvarig på politisk nivå', fact: 'documentOwner', seen: 'Örebro', rank: 9 },

  { label: 'Upphäver', fact: 'supersedes', seen: 'Sandviken' },
  { label: 'Ersätter', fact: 'supersedes', seen: 'Strängnäs' },
  { label: 'Ersätter tidigare versioner', fact: 'supersedes', seen: 'Håbo' },
  { label: 'Ersätter dokumentet', fact: 'supersedes', seen: 'docplayer 3208060' },

  { label: 'Revideras', fact: 'reviewDueOn', seen: 'Mullsjö, Svenljunga' },
  { label: 'Nästa revidering', fact: 'reviewDueOn', seen: 'skrivvariant' },
  { label: 'Ska revideras', fact: 'reviewDueOn', seen: 'skrivvariant' },
  { label: 'Översyn', fact: 'reviewDueOn', seen: 'skrivvariant', common: true },
  { label: 'Nästa översyn', fact: 'reviewDueOn', seen: 'skrivvariant' },
  { label: 'Tidpunkt för aktualitetsprövning', fact: 'reviewDueOn', seen: 'Linköping, Håbo' },
  { label: 'Aktualitetsprövas', fact: 'reviewDueOn', seen: 'skrivvariant' },
  { label: 'Senast reviderad', fact: 'revision', seen: 'Arvika, Orust' },
  { label: 'Senast reviderat', fact: 'revision', seen: 'Arvika' },
  {
    label: 'Senast reviderad dnr, beslutsparagraf (beslutsdatum)',
    fact: 'revision',
    seen: 'Orust',
  },
  { label: 'Reviderad', fact: 'revision', seen: 'Sollentuna' },
  { label: 'Reviderat', fact: 'revision', seen: 'skrivvariant' },
  { label: 'Reviderad av', fact: 'revision', seen: 'skrivvariant' },
  { label: 'Revidering', fact: 'revision', seen: 'skrivvariant', common: true },
  { label: 'Senast ändrad', fact: 'revision', seen: 'Växjö' },
  { label: 'Tidigare ändringar', fact: 'revision', seen: 'Växjö' },
  { label: 'Tidpunkt för senaste revidering', fact: 'revision', seen: 'Linköping' },
  { label: 'Förlängd', fact: 'revision', seen: 'Östhammar' },
];
