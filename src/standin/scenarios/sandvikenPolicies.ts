/** Policies, strategies and guidelines in the library of Sandviken; all but one are invented. */
import type { ScenarioRow } from '../scenario';
import { library } from './libraryFiles';
import { decided, libraryRow, valid } from './libraryRow';

const hiddenFromPart = { hiddenFromPart: true } as const;

export const sandvikenPolicies: readonly ScenarioRow[] = [
  libraryRow(
    'internationellPolicy',
    'Internationell policy för Sandvikens kommun',
    {
      DocumentType: 'Policy',
      ...decided('Kommunfullmäktige', '2012-05-06', 'KS2011/157', '§ 44'),
      ...valid('2012-05-06', null),
      DocumentOwner: 'Kommundirektör',
      Subject: ['Internationellt'],
    },
    {
      earlier: [
        { asset: 'internationell-policy-version-1.docx', modified: '2011-10-03T08:30:00Z' },
        { asset: 'internationell-policy-version-2.docx', modified: '2012-03-19T14:05:00Z' },
      ],
    },
  ),
  libraryRow('finanspolicy', 'Finanspolicy (exempel)', {
    DocumentType: 'Policy',
    ...decided('Kommunfullmäktige', '2018-12-17', 'KS2018/402', '§ 160'),
    ...valid('2019-01-01', null),
    DocumentOwner: 'Ekonomichef',
    ReviewDueOn: '2025-12-31',
    Subject: ['Ekonomi'],
  }),
  libraryRow('informationssakerhetspolicy', 'Informationssäkerhetspolicy (exempel)', {
    DocumentType: 'Policy',
    ...decided('Kommunfullmäktige', '2022-04-25', 'KS2022/101', '§ 57'),
    ...valid('2022-04-25', null),
    DocumentOwner: 'Säkerhetschef',
    ReviewDueOn: '2027-04-30',
    Subject: ['IT och säkerhet'],
  }),
  // Repealed by the row above, but nobody has written an end in the columns.
  libraryRow(
    'itSakerhetspolicy',
    'IT-säkerhetspolicy (exempel)',
    {
      DocumentType: 'Policy',
      ...decided('Kommunstyrelsen', '2010-03-02', 'KS2010/44', '§ 38'),
      ...valid('2010-03-02', null),
      DocumentOwner: 'IT-chef',
      Subject: ['IT och säkerhet'],
    },
    hiddenFromPart,
  ),
  libraryRow('tillganglighetspolicy', 'Tillgänglighetspolicy (exempel)', {
    DocumentType: 'Policy',
    ...decided('Kommunfullmäktige', '2020-02-17', 'KS2019/388', '§ 21'),
    ...valid('2020-03-01', null),
    DocumentOwner: 'Kommundirektör',
    Subject: ['Tillgänglighet', 'Demokrati'],
  }),
  libraryRow(
    'kompetensforsorjning',
    'Strategi för kompetensförsörjning 2024–2028 (exempel)',
    {
      DocumentType: 'Strategi',
      ...decided('Kommunfullmäktige', '2023-12-11', 'KS2023/290', '§ 166'),
      ...valid('2024-01-01', '2028-12-31'),
      DocumentOwner: 'HR-chef',
      Subject: ['Personal'],
    },
    hiddenFromPart,
  ),
  libraryRow('tjansteresor', 'Riktlinjer för internationella tjänsteresor (exempel)', {
    DocumentType: 'Riktlinje',
    ...decided('Kommunstyrelsen', '2021-09-28', 'KS2021/266', '§ 190'),
    ...valid('2021-10-01', null),
    DocumentOwner: 'HR-chef',
    Subject: ['Internationellt', 'Personal'],
  }),
  // The document itself says 2022-01-01: its front matter differs from the columns.
  libraryRow('foreningsbidrag', 'Riktlinje för föreningsbidrag (exempel)', {
    DocumentType: 'Riktlinje',
    ...decided('Kultur- och fritidsnämnden', '2021-11-18', 'KFN2021/70', '§ 84'),
    ...valid('2022-03-01', null),
    DocumentOwner: 'Fritidschef',
    Subject: ['Kultur och fritid'],
  }),
  libraryRow(
    'finsktForvaltningsomrade',
    'Riktlinje för finskt förvaltningsområde (exempel)',
    {
      DocumentType: 'Riktlinje',
      ...decided('Kommunstyrelsen', '2023-02-07', 'KS2023/12', '§ 19'),
      ...valid('2023-02-07', null),
      DocumentOwner: 'Samordnare för finskt förvaltningsområde',
      Subject: ['Demokrati', 'Omsorg'],
    },
    hiddenFromPart,
  ),
  // Nobody has written down who decided it or from when: its validity is unknown.
  libraryRow('feriearbetare', 'Rutin för handledning av feriearbetare (exempel)', {
    DocumentType: 'Rutin',
    Subject: ['Arbetsmarknad'],
  }),
  libraryRow(
    'taxa',
    'Taxa för lokaler och anläggningar (exempel)',
    {
      DocumentType: 'Taxa',
      ...decided('Kommunfullmäktige', '2025-11-24', 'KFN2025/91', '§ 165'),
      ...valid('2026-01-01', null),
      DocumentOwner: 'Fritidschef',
      Subject: ['Kultur och fritid', 'Ekonomi'],
    },
    hiddenFromPart,
  ),
  // No owner, no case number and no section; its committee ceased in 2015.
  libraryRow(
    'torghandel',
    'Föreskrifter för torghandel (exempel)',
    {
      DocumentType: 'Föreskrift',
      ...decided('Kommunfullmäktige', '2009-03-30', null, null),
      ...valid('2009-05-01', null),
      Subject: ['Samhällsbyggnad'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'handlingsprogram',
    'Handlingsprogram för tillgänglighet 2025–2028 (exempel)',
    {
      DocumentType: 'Handlingsprogram',
      ...decided('Kommunstyrelsen', '2024-11-12', 'KS2024/301', '§ 201'),
      ...valid('2025-01-01', '2028-12-31'),
      DocumentOwner: 'Tillgänglighetsstrateg',
      Subject: ['Tillgänglighet'],
      BelongsTo: library.tillganglighetspolicy.id,
    },
    hiddenFromPart,
  ),
  libraryRow('arbetsplan', 'Arbetsplan för tillgänglighet 2026 (exempel)', {
    DocumentType: 'Arbetsplan',
    ...decided('Kommunstyrelsen', '2025-12-02', 'KS2025/340', '§ 215'),
    ...valid('2026-01-01', '2026-12-31'),
    DocumentOwner: 'Tillgänglighetsstrateg',
    Subject: ['Tillgänglighet'],
    BelongsTo: library.tillganglighetspolicy.id,
  }),
];
