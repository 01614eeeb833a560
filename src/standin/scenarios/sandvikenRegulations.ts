/** Regulations, orders of procedure and delegation in the library of Sandviken; all invented. */
import type { CellValue, ScenarioRow } from '../scenario';
import { decided, libraryRow, valid } from './libraryRow';

const hiddenFromPart = { hiddenFromPart: true } as const;

const reglemente: Readonly<Record<string, CellValue>> = {
  DocumentType: 'Reglemente',
  DocumentOwner: 'Kommunsekreterare',
  Subject: ['Demokrati'],
};

export const sandvikenRegulations: readonly ScenarioRow[] = [
  libraryRow('arkivreglemente', 'Arkivreglemente (exempel)', {
    ...reglemente,
    ...decided('Kommunfullmäktige', '2019-11-25', 'KS2019/310', '§ 141'),
    ...valid('2020-01-01', null),
  }),
  libraryRow('reglementeAln', 'Reglemente för Arbetslivsnämnden (exempel)', {
    ...reglemente,
    ...decided('Kommunfullmäktige', '2014-11-24', 'KS2014/380', '§ 158'),
    ...valid('2015-01-01', null),
    Subject: ['Arbetsmarknad'],
  }),
  libraryRow('reglementeKs', 'Reglemente för Kommunstyrelsen (exempel)', {
    ...reglemente,
    ...decided('Kommunfullmäktige', '2022-12-12', 'KS2022/455', '§ 171'),
    ...valid('2023-01-01', null),
  }),
  libraryRow('gemensamtReglemente', 'Gemensamt reglemente för nämnderna (exempel)', {
    ...reglemente,
    ...decided('Kommunfullmäktige', '2023-11-20', 'KS2023/351', '§ 145'),
    ...valid('2024-01-01', null),
  }),
  libraryRow('reglementeKfn', 'Reglemente för Kultur- och fritidsnämnden (exempel)', {
    ...reglemente,
    ...decided('Kommunfullmäktige', '2023-11-20', 'KS2023/352', '§ 146'),
    ...valid('2024-01-01', null),
    Subject: ['Kultur och fritid'],
  }),
  libraryRow(
    'reglementeKfn2015',
    'Reglemente för Kultur- och fritidsnämnden 2015 (exempel)',
    {
      ...reglemente,
      ...decided('Kommunfullmäktige', '2014-11-24', 'KS2014/381', '§ 159'),
      ...valid('2015-01-01', '2023-12-31'),
      Subject: ['Kultur och fritid'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'reglementeKrisledning',
    'Reglemente för Krisledningsnämnden (exempel)',
    {
      ...reglemente,
      ...decided('Kommunfullmäktige', '2019-02-18', 'KS2018/377', '§ 24'),
      ...valid('2019-03-01', null),
      Subject: ['IT och säkerhet'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'reglementeVgs',
    'Reglemente för Västra Gästriklands samhällsbyggnadsnämnd (exempel)',
    {
      ...reglemente,
      ...decided('Kommunfullmäktige', '2015-10-19', 'KS2015/304', '§ 120'),
      ...valid('2016-01-01', null),
      Subject: ['Samhällsbyggnad', 'Miljö och klimat'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'arbetsordningKf',
    'Arbetsordning för Kommunfullmäktige (exempel)',
    {
      DocumentType: 'Arbetsordning',
      ...decided('Kommunfullmäktige', '2022-06-13', 'KS2022/188', '§ 88'),
      ...valid('2022-10-15', null),
      DocumentOwner: 'Kommunsekreterare',
      Subject: ['Demokrati'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'delegationsordningAln',
    'Delegationsordning för Arbetslivsnämnden (exempel)',
    {
      DocumentType: 'Delegationsordning',
      ...decided('Arbetslivsnämnden', '2023-02-15', 'ALN2023/18', '§ 12'),
      ...valid('2023-02-15', null),
      DocumentOwner: 'Förvaltningschef',
      Subject: ['Arbetsmarknad'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'agardirektiv',
    'Ägardirektiv för bostadsbolaget (exempel)',
    {
      DocumentType: 'Ägardirektiv',
      ...decided('Kommunfullmäktige', '2019-04-29', 'KS2019/77', '§ 58'),
      ...valid('2019-05-01', null),
      DocumentOwner: 'Kommundirektör',
      Subject: ['Ekonomi', 'Samhällsbyggnad'],
    },
    hiddenFromPart,
  ),
];
