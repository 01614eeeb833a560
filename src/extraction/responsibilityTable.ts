/** Reads tables of measures and of goals: Åtgärd, Ansvarig, Tid; Mål, Mått, Ansvarig nämnd. Facts 3.1, 3.2 no. 42. */
import type { Period } from '../domain/period';
import type { CommitteeFinder } from './committeeName';
import type { ProposedGoal, ProposedResponsibility } from './proposal';
import type { SourceParagraph } from './sourceParagraph';
import { readPoint } from './swedishDate';
import { findPeriods } from './swedishPeriod';

type Column = 'what' | 'goal' | 'who' | 'when' | 'deadline' | 'measure' | 'target';

/** The heading words of each column. */
const columns: readonly { readonly column: Column; readonly pattern: RegExp }[] = [
  {
    column: 'goal',
    pattern:
      /^(?:mål(?:område)?|delmål|inriktningsmål|effektmål|nämndmål|verksamhetsmål|fullmäktigemål)(?:\s.*)?$/iu,
  },
  { column: 'target', pattern: /^(?:målvärde|målnivå|målsättning|börvärde)(?:\s.*)?$/iu },
  {
    column: 'measure',
    pattern:
      /^(?:mått|mätetal|indikator(?:er)?|nyckeltal|framgångsfaktor(?:er)?|uppföljningsmått)(?:\s.*)?$/iu,
  },
  {
    column: 'what',
    pattern:
      /^(?:åtgärd(?:er)?|aktivitet(?:er)?|insats(?:er)?|uppdrag|uppgift(?:er)?|ansvarsområde|område|vad)(?:\s.*)?$/iu,
  },
  {
    column: 'who',
    pattern:
      /^(?:huvud)?ansvar(?:ig|iga|sfördelning)?(?:\s.*)?$|^(?:nämnd|utförare|genomförare|vem)(?:\s.*)?$/iu,
  },
  { column: 'deadline', pattern: /^(?:klart?|deadline|senast|färdigt?|slutdatum)(?:\s.*)?$/iu },
  {
    column: 'when',
    pattern: /^(?:tid|tids?plan|tidpunkt|tidsperiod|period|år|när|genomförs)(?:\s.*)?$/iu,
  },
];
const open: Period = { from: null, to: null };

interface TableRow {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly anchor: string | null;
}

/** One responsibility for each row whose responsible cell names a committee; an official makes none. */
export function readTables(
  paragraphs: readonly SourceParagraph[],
  finder: CommitteeFinder,
): ProposedResponsibility[] {
  return tableRows(paragraphs, finder).flatMap(({ cells, anchor }) => {
    const what = cells.what ?? cells.goal ?? '';
    const committees = committeesIn(cells.who ?? '', finder);
    if (what === '' || committees.length === 0) return [];
    const period = cells.deadline === undefined ? periodIn(cells.when ?? '') : open;
    return {
      committees,
      what,
      kind: 'uppdrag' as const,
      modality: /(?<!\p{L})vid\sbehov(?!\p{L})/iu.test(`${what} ${cells.when ?? ''}`)
        ? ('vid behov' as const)
        : ('ska' as const),
      period,
      condition: null,
      exception: null,
      passage: what,
      anchor,
    };
  });
}

/** The rows of tables that have a column for goals. */
export function readGoalTables(
  paragraphs: readonly SourceParagraph[],
  finder: CommitteeFinder,
): ProposedGoal[] {
  return tableRows(paragraphs, finder).flatMap(({ cells, anchor }) => {
    const title = cells.goal ?? '';
    if (title === '') return [];
    const committees = committeesIn(cells.who ?? '', finder);
    const period = periodIn(cells.when ?? '');
    const measure = emptyAsNull(cells.measure);
    const target = emptyAsNull(cells.target);
    return { title, measure, target, committees, period, passage: title, anchor };
  });
}

function tableRows(paragraphs: readonly SourceParagraph[], finder: CommitteeFinder): TableRow[] {
  let header: readonly (Column | null)[] | null = null;
  const rows: TableRow[] = [];
  for (const { role, cells, anchor } of paragraphs) {
    if (role !== 'row') {
      header = null;
      continue;
    }
    const named = headerOf(cells);
    if (named) header = named;
    else if (header) rows.push({ cells: byColumn(header, cells), anchor });
    else rows.push(...headless(cells, anchor, finder));
  }
  return rows;
}

/** True for the first row of a table of measures or of goals: what follows is no front matter. */
export function opensMeasures(cells: readonly string[]): boolean {
  return headerOf(cells) !== null;
}

/** A header names who is responsible, or at least a goal and how it is measured. */
function headerOf(cells: readonly string[]): (Column | null)[] | null {
  const found = cells.map(
    (cell) => columns.find(({ pattern }) => pattern.test(cell))?.column ?? null,
  );
  const has = (column: Column): boolean => found.includes(column);
  const short = cells.every((cell) => cell.length < 50);
  const isHeader =
    ((has('what') || has('goal')) && has('who')) ||
    (has('goal') && (has('measure') || has('target')));
  return short && isHeader ? found : null;
}

function byColumn(header: readonly (Column | null)[], cells: readonly string[]): TableRow['cells'] {
  const row: Partial<Record<Column, string>> = {};
  header.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column !== null && row[column] === undefined && cell !== '') row[column] = cell;
  });
  return row;
}

/** A row without a header: words, then nothing but committees, then nothing but a time. */
function headless(
  cells: readonly string[],
  anchor: string | null,
  finder: CommitteeFinder,
): TableRow[] {
  const [what = '', who = '', when = ''] = cells;
  const isRow = cells.length === 3 && what.split(/\s+/).length >= 2 && isTime(when);
  return isRow && isOnlyCommittees(who, finder) ? [{ cells: { what, who, when }, anchor }] : [];
}

function isOnlyCommittees(cell: string, finder: CommitteeFinder): boolean {
  let rest = cell;
  for (const { start, end } of [...finder.find(cell)].reverse())
    rest = rest.slice(0, start) + rest.slice(end);
  return rest !== cell && /^[\s,;/&]*(?:(?:och|samt)[\s,]*)*$/iu.test(rest);
}

function isTime(cell: string): boolean {
  return readPoint(cell) !== null || findPeriods(cell).length > 0 || /^löpande|^årlig/i.test(cell);
}

/** "Kommunstyrelsens förvaltning" is not the committee. */
function committeesIn(cell: string, finder: CommitteeFinder): string[] {
  const mentions = finder.find(cell).filter(({ via, genitive }) => via !== 'pronoun' && !genitive);
  return [...new Set(mentions.flatMap(({ names }) => names))];
}

/** A year or a span; a day alone is when it is to be done, and no period. */
function periodIn(cell: string): Period {
  const [period] = findPeriods(cell);
  if (period) return { from: period.from, to: period.to };
  const point = readPoint(cell);
  return point?.unit === 'year' ? { from: point.first, to: point.last } : open;
}

function emptyAsNull(cell: string | undefined): string | null {
  return cell === undefined || /^[\s\-–—]*$/.test(cell) ? null : cell;
}
