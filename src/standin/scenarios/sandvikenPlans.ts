/** Plans, goals and budgets in the library of Sandviken; all invented. */
import type { ScenarioRow } from '../scenario';
import { decided, libraryRow, valid } from './libraryRow';

const hiddenFromPart = { hiddenFromPart: true } as const;

export const sandvikenPlans: readonly ScenarioRow[] = [
  libraryRow(
    'digitaliseringsplan',
    'Digitaliseringsplan 2024–2027 (exempel)',
    {
      DocumentType: 'Plan',
      ...decided('Kommunstyrelsen', '2024-03-05', 'KS2024/77', '§ 48'),
      ...valid('2024-04-01', '2027-06-30'),
      DocumentOwner: 'Digitaliseringschef',
      Subject: ['IT och säkerhet'],
    },
    {
      earlier: [{ asset: 'digitaliseringsplan-version-1.docx', modified: '2024-03-06T09:12:00Z' }],
    },
  ),
  libraryRow('energiplan', 'Energiplan 2021–2030 (exempel)', {
    DocumentType: 'Plan',
    ...decided('Kommunfullmäktige', '2021-06-14', 'KS2020/512', '§ 83'),
    ...valid('2021-07-01', '2030-12-31'),
    DocumentOwner: 'Miljöstrateg',
    Subject: ['Miljö och klimat'],
  }),
  libraryRow('kulturplan', 'Kulturplan 2023–2026 (exempel)', {
    DocumentType: 'Plan',
    ...decided('Kultur- och fritidsnämnden', '2022-11-17', 'KFN2022/64', '§ 91'),
    ...valid('2023-01-01', '2026-12-31'),
    DocumentOwner: 'Kulturchef',
    Subject: ['Kultur och fritid'],
  }),
  libraryRow(
    'biblioteksplan',
    'Biblioteksplan 2020–2023 (exempel)',
    {
      DocumentType: 'Plan',
      ...decided('Kultur- och fritidsnämnden', '2019-12-12', 'KFN2019/102', '§ 97'),
      ...valid('2020-01-01', '2023-12-31'),
      DocumentOwner: 'Bibliotekschef',
      Subject: ['Kultur och fritid'],
    },
    hiddenFromPart,
  ),
  libraryRow(
    'oversiktsplan',
    'Översiktsplan – inriktning (exempel)',
    {
      DocumentType: 'Plan',
      ...decided('Kommunfullmäktige', '2024-06-17', 'KS2021/410', '§ 92'),
      ...valid('2024-07-08', null),
      DocumentOwner: 'Planeringschef',
      ReviewDueOn: '2028-06-30',
      Subject: ['Samhällsbyggnad', 'Miljö och klimat'],
    },
    hiddenFromPart,
  ),
  libraryRow('balanserad2024', 'Målsättningar i balanserad styrning 2024–2027 (exempel)', {
    DocumentType: 'Balanserad styrning',
    ...decided('Kommunfullmäktige', '2023-11-20', 'KS2023/340', '§ 149'),
    ...valid('2024-01-01', '2027-12-31'),
    DocumentOwner: 'Ekonomichef',
    Subject: ['Ekonomi', 'Demokrati'],
  }),
  libraryRow('balanserad2023', 'Målsättningar i balanserad styrning 2023–2026 (exempel)', {
    DocumentType: 'Balanserad styrning',
    ...decided('Kommunfullmäktige', '2022-11-21', 'KS2022/398', '§ 160'),
    ...valid('2023-01-01', '2026-12-31'),
    DocumentOwner: 'Ekonomichef',
    Subject: ['Ekonomi', 'Arbetsmarknad'],
  }),
  libraryRow('resursplan2026', 'Resursplan 2026 (exempel)', {
    DocumentType: 'Resursplan',
    ...decided('Kommunfullmäktige', '2025-11-24', 'KS2025/280', '§ 163'),
    ...valid('2026-01-01', '2026-12-31'),
    DocumentOwner: 'Ekonomichef',
    Subject: ['Ekonomi'],
  }),
  libraryRow(
    'resursplan2027',
    'Resursplan 2027 (exempel)',
    {
      DocumentType: 'Resursplan',
      ...decided('Kommunfullmäktige', '2026-11-16', 'KS2026/265', '§ 152'),
      ...valid('2027-01-01', '2027-12-31'),
      DocumentOwner: 'Ekonomichef',
      Subject: ['Ekonomi'],
    },
    hiddenFromPart,
  ),
];
