/** Further ways in which municipalities write the labels of front matter, kept short: fact and labels. */
import type { FrontMatterLabel, LabelledFact } from './frontMatterLabels';

/** Labels are parted by "|". Those of a common row are labels only with a colon, a cell or a line of their own. */
const rows: readonly (readonly [LabelledFact, string, ('common' | number)?])[] = [
  ['title', 'Dokumenttitel|Titel på dokumentet|Dokumentets namn'],
  ['title', 'Rubrik|Namn', 'common'],
  ['type', 'Typ av styrdokument|Dokumentkategori|Styrdokumenttyp|Dokumentklass'],
  [
    'decidedBy',
    'Beslutande nämnd|Beslutsorgan|Beslutande politiskt organ|Antagande instans|Antagande organ|Fastställande instans|Fastställande organ|Fastställd i|Fastställt i|Godkänd av|Beslutsnivå|Dokumentet är beslutat av|Dokumentet är fastställt av|Dokumentet är antaget av|Dokumentet antaget av',
  ],
  [
    'decidedOn',
    'Beslutad datum|Antagen datum|Antaget datum|Fastställd datum|Fastställt datum|Datum fastställd|Datum fastställt|Datum för fastställelse|Fastställelsedatum|Beslutat den|Antaget den|Fastställd den|Fastställt den',
  ],
  ['section', 'Protokollsparagraf|Paragrafnr|Beslut §'],
  ['caseNumber', 'Diarie nr|Diarie-nr|Diariebeteckning|Ärende nr|Ärendebeteckning'],
  [
    'validity',
    'Giltighetsdatum|Giltighetstiden|Dokumentets giltighet|Planperiod|Programperiod|Avser perioden|Gäller under|Gäller perioden|Gäller för perioden|Gäller under perioden',
  ],
  ['validity', 'Period|Tidsperiod', 'common'],
  ['validFrom', 'Träder i kraft|Ikraftträdande|Ikraftträdandedatum|Börjar gälla'],
  ['validTo', 'Upphör att gälla|Gäller längst till|Gäller längst till och med|Upphör gälla'],
  [
    'documentOwner',
    'Dokumentansvarig funktion|Dokumentansvarig roll|Dokumentansvarig tjänsteperson|Dokumentansvarig tjänsteman|Dokumentansvarig tjänst|Ansvarig tjänsteperson|Ansvarig funktion|Ansvarig för dokumentet|Ansvarig för styrdokumentet|Riktlinjeansvarig|Strategiansvarig|Innehållsansvarig',
    2,
  ],
  ['documentOwner', 'Ansvarig chef|Ansvarig avdelning|Ansvarig enhet|Dokumentansvarig enhet', 6],
  ['documentOwner', 'Dokumentansvarig nämnd|Dokumentansvarig förvaltning', 7],
  [
    'supersedes',
    'Ersätter tidigare|Ersätter tidigare dokument|Ersätter tidigare styrdokument|Ersätter tidigare beslut|Ersätter styrdokument|Ersätter styrdokumentet|Detta dokument ersätter|Dokumentet ersätter|Upphävt dokument|Upphäver dokument|Upphäver dokumentet|Upphäver tidigare beslut|Ersatt dokument',
  ],
  [
    'reviewDueOn',
    'Nästa aktualitetsprövning|Aktualitetsprövning|Aktualitetsprövas senast|Bör revideras senast|Ska revideras senast|Revideras senast|Revidering senast|Aktualiseras|Aktualiseras senast|Nästa uppdatering|Nästa revision|Datum för revidering|Datum för nästa revidering|Datum för översyn|Uppdateras senast|Ses över senast|Planerad revidering|Omprövas|Omprövas senast|Tidpunkt för revidering|Tidpunkt för nästa revidering',
  ],
  [
    'revision',
    'Senast ändrat|Reviderad den|Reviderat den|Revideringsdatum|Datum för senaste revidering|Senaste revidering|Senaste ändring|Senast reviderad av|Senast reviderat av|Senast reviderad den|Tidigare revideringar|Revideringar',
  ],
  ['revision', 'Ändrad|Ändringar', 'common'],
  [
    'other',
    'Författningsstöd|Publicering|Tillämpningsområde|Dokument-ID|DokumentID|Kontaktperson|Ansvarig för uppföljning|Ansvarig för revidering|Ansvarig för genomförande|Uppföljningsansvarig|Revideringsansvarig|För genomförande ansvarar|Granskad av|Beredd av|Beredande nämnd|Beredande instans|Upprättat av|Skapad av|Sidansvarig|Webbpublicerad|Senast publicerad|Senast ändrad på webben|Utskriftsdatum',
  ],
  ['other', 'Omfattning|Utgåva|Författare|Bilagor|Referens|Delges|Beredning|Skapad', 'common'],
];

export const labelVariants: readonly FrontMatterLabel[] = rows.flatMap(([fact, labels, more]) =>
  labels.split('|').map((label) => ({
    label,
    fact,
    seen: 'skrivvariant',
    ...(typeof more === 'number' ? { rank: more } : {}),
    ...(more === 'common' ? { common: true as const } : {}),
  })),
);
