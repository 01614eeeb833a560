/** The committees of Sandviken through time, as its own documents tell (2009-2024). */
import type { CellValue, ScenarioRow } from '../scenario';

export const committeeIds = {
  kf: 1,
  ks: 2,
  atn: 3,
  aln: 4,
  kn: 5,
  kfn: 6,
  on: 7,
  ifn: 8,
  bmn: 9,
  vgs: 10,
  crisis: 11,
  guardians: 12,
  development: 13,
  services: 14,
  integration: 15,
} as const;

const rows: Readonly<Record<keyof typeof committeeIds, Readonly<Record<string, CellValue>>>> = {
  kf: {
    Title: 'Kommunfullmäktige',
    Abbreviation: 'KF',
    Aliases: 'Fullmäktige',
    Kind: 'fullmäktige',
  },
  ks: {
    Title: 'Kommunstyrelsen',
    Abbreviation: 'KS',
    Aliases: 'Styrelsen\nKommunstyrelse',
    Kind: 'styrelse',
  },
  atn: {
    Title: 'Arbetsmarknads- och trafiknämnden',
    Abbreviation: 'ATN',
    Aliases: 'Arbetsmarknad- och trafiknämnden',
    Kind: 'nämnd',
    ValidTo: '2014-12-31',
    Successors: [committeeIds.aln],
  },
  aln: {
    Title: 'Arbetslivsnämnden',
    Abbreviation: 'ALN',
    Aliases: 'Arbetslivsnämnd',
    Kind: 'nämnd',
    ValidFrom: '2015-01-01',
    Managers: ['managerWork'],
  },
  kn: {
    Title: 'Kunskapsnämnden',
    Abbreviation: 'KN',
    Aliases: 'Kunskapsnämnd',
    Kind: 'nämnd',
  },
  kfn: {
    Title: 'Kultur- och fritidsnämnden',
    Abbreviation: 'KFN',
    Aliases: 'Kultur- och fritidsnämnd',
    Kind: 'nämnd',
    Managers: ['managerCulture'],
  },
  on: {
    Title: 'Omsorgsnämnden',
    Abbreviation: 'ON',
    Aliases: 'Omsorgsnämnd',
    Kind: 'nämnd',
  },
  ifn: {
    Title: 'Individ- och familjeomsorgsnämnden',
    Abbreviation: 'IFN',
    Aliases: 'Individ- och familjeomsorgsnämnd',
    Kind: 'nämnd',
  },
  bmn: {
    Title: 'Bygg- och miljönämnden',
    Abbreviation: 'BMN',
    Kind: 'nämnd',
    ValidTo: '2015-12-31',
    Successors: [committeeIds.vgs],
  },
  vgs: {
    Title: 'Västra Gästriklands samhällsbyggnadsnämnd',
    Abbreviation: 'VGS',
    Kind: 'gemensam nämnd',
    ValidFrom: '2016-01-01',
  },
  crisis: { Title: 'Krisledningsnämnden', Kind: 'nämnd' },
  guardians: {
    Title: 'Överförmyndarnämnden i Västra Gästrikland',
    Aliases: 'Överförmyndarnämnden',
    Kind: 'gemensam nämnd',
  },
  development: { Title: 'Kommunstyrelsens utvecklingsutskott', Kind: 'utskott' },
  services: { Title: 'Kommunstyrelsens serviceutskott', Kind: 'utskott' },
  // Invented, so that a committee that ceased without a successor can be seen.
  integration: {
    Title: 'Arbetslivsnämndens integrationsutskott (exempel)',
    Kind: 'utskott',
    ValidFrom: '2015-01-01',
    ValidTo: '2018-12-31',
  },
};

export const sandvikenCommittees: readonly ScenarioRow[] = Object.entries(rows).map(
  ([key, values]) => ({ id: committeeIds[key as keyof typeof committeeIds], values }),
);
