/** Large made-up municipalities, for speed: the same rows each time, files written when asked for. */
import type { CellValue, Scenario, ScenarioRow } from '../scenario';
import { generatedFacts, type GeneratedFacts } from './generatedFacts';
import { generatedFile } from './generatedFile';
import { committeeAreas } from './generatedWords';
import { seededRandom } from './seededRandom';

export interface GeneratedSize {
  readonly name: string;
  readonly documents: number;
  /** From 31 (two, and one for each area) to 60. */
  readonly committees: number;
}

/** Two responsibilities and a tenth of a goal for each document; every twentieth repeals another. */
export function generated({ name, documents, committees }: GeneratedSize): Scenario {
  const numbers = Array.from({ length: documents }, (_, index) => index);
  const names = committeeNames(committees);
  const facts = numbers.map(generatedFacts);
  const tasks = facts.map((one, index) => tasksOf(one, index, names));
  return {
    name,
    description: `En påhittad kommun med ${documents} dokument, ${committees} nämnder och ${documents * 2} ansvar.`,
    siteIsSetUp: true,
    lists: [
      {
        title: 'Styrdokument',
        rows: facts.map((one, index) => documentRow(one, index, tasks[index] ?? [], names)),
      },
      {
        title: 'Upphävanden',
        rows: numbers.filter((index) => index % 20 === 7).map((index) => repealRow(facts, index)),
      },
      { title: 'Nämnder', rows: names.map((title, index) => committeeRow(title, index)) },
      {
        title: 'Mål',
        rows: numbers.filter((index) => index % 10 === 3).map((index) => goalRow(facts, index)),
      },
      {
        title: 'Ansvar',
        rows: [0, 1].flatMap((turn) =>
          facts.map((one, index) =>
            responsibilityRow(one, index, tasks[index]?.[turn], turn * documents + index + 1),
          ),
        ),
      },
    ],
  };
}

/** Row ids are places in this list, counted from 1: two, those of today, those that went before. */
function committeeNames(count: number): string[] {
  const today = committeeAreas.map((area) => `${area}nämnden`);
  const before = committeeAreas.map((area) => `${area}styrelsen`);
  return ['Kommunfullmäktige', 'Kommunstyrelsen', ...today, ...before].slice(0, count);
}

const firstArea = 2;
const firstBefore = firstArea + committeeAreas.length;

function committeeRow(title: string, index: number): ScenarioRow {
  const gone = index >= firstBefore;
  const kinds = ['fullmäktige', 'styrelse'];
  return {
    id: index + 1,
    values: {
      Title: title,
      Kind: kinds[index] ?? 'nämnd',
      ...(gone && {
        ValidTo: '2014-12-31',
        Successors: [index - committeeAreas.length + 1],
      }),
      ...(index === firstArea && { Managers: ['managerWork'] }),
      ...(index === firstArea + 3 && { Managers: ['managerCulture'] }),
    },
  };
}

interface Task {
  readonly committee: number;
  readonly passage: string;
  readonly what: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The two responsibilities of a document; one in ten of the first kind is with a committee that ceased. */
function tasksOf({ about }: GeneratedFacts, index: number, names: readonly string[]): Task[] {
  const random = seededRandom(index + 2_000_000);
  const gone = names.length - firstBefore;
  const committee = random.percent(10)
    ? firstBefore + random.below(gone) + 1
    : 2 + random.below(1 + committeeAreas.length);
  const name = names[committee - 1] ?? '';
  const state = random.percent(70) ? 'Bekräftat' : 'Föreslaget';
  return [
    {
      committee,
      what: `Ansvara för ${about} (exempel)`,
      passage: `${name} ansvarar för ${about} och redovisar arbetet en gång om året.`,
      cells: { Kind: 'ansvar', Modality: 'ska', State: state },
    },
    {
      committee,
      what: `Ta fram arbetsplan för ${about} (exempel)`,
      passage: `När förutsättningarna ändras ska ${name} vid behov ta fram en arbetsplan för ${about}.`,
      cells: {
        Kind: 'skyldighet',
        Modality: 'vid behov',
        State: random.percent(50) ? 'Bekräftat' : 'Ej bedömt',
        Condition: 'När förutsättningarna ändras',
      },
    },
  ];
}

function documentRow(
  facts: GeneratedFacts,
  index: number,
  tasks: readonly Task[],
  names: readonly string[],
): ScenarioRow {
  return {
    id: index + 1,
    values: {
      Title: facts.title,
      DocumentType: facts.type,
      DecidedBy: names[facts.decidedBy - 1] ?? null,
      DecidedOn: facts.decidedOn,
      CaseNumber: facts.caseNumber,
      DecisionSection: facts.section,
      ValidFrom: facts.validFrom,
      ValidTo: facts.validTo,
      DocumentOwner: facts.owner,
      Subject: [facts.subject],
    },
    file: generatedFile(
      index,
      tasks.map((task) => task.passage),
    ),
  };
}

function responsibilityRow(
  facts: GeneratedFacts,
  index: number,
  task: Task | undefined,
  id: number,
): ScenarioRow {
  return {
    id,
    values: {
      Title: task?.what ?? null,
      Committees: task ? [task.committee] : [],
      Instrument: facts.type === 'Policy' ? 'Policy' : 'Beslut',
      SourceDocument: index + 1,
      Passage: task?.passage ?? null,
      ValidFrom: facts.validFrom,
      ValidTo: facts.validTo,
      ...task?.cells,
    },
  };
}

/** Document `index` repeals the one before it. */
function repealRow(facts: readonly GeneratedFacts[], index: number): ScenarioRow {
  const repealed = facts[index - 1];
  return {
    id: index + 1,
    values: {
      Title: repealed?.title ?? null,
      Document: index + 1,
      SupersededDocument: index,
      DecidedOn: repealed?.decidedOn ?? null,
      CaseNumber: repealed?.caseNumber ?? null,
      Wording: 'Upphäver',
    },
  };
}

function goalRow(facts: readonly GeneratedFacts[], index: number): ScenarioRow {
  const source = facts[index];
  return {
    id: index + 1,
    values: {
      Title: `Arbetet med ${source?.about ?? ''} når sitt mål (exempel)`,
      SourceDocument: index + 1,
      Instrument: 'Beslut',
      Committees: [2 + (index % committeeAreas.length)],
      ValidFrom: source?.validFrom ?? null,
      ValidTo: source?.validTo ?? null,
      Measure: 'Andel insatser som är genomförda',
      Target: `${60 + (index % 40)} %`,
    },
  };
}
