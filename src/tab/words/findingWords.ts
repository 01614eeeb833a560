/** Findings in the reader's words: what is wrong, about what, what puts it right and who can; also as a table. */
import type { NotAssessed, RegisterAssessment } from '../../domain/assessFindings';
import type { Finding, RowReference, Severity } from '../../domain/finding';
import type { ListTitle } from '../../domain/policySource';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { ExportColumn, ExportTable } from '../../export/exportTable';
import type { Figure } from '../components/CountRow';
import type { FindingFilter } from '../findingAddress';
import type { FindingNames } from '../text/svFindings';
import type { Sentences } from '../text/sv';
import { aboutExport, type ExportOptions } from './exportWords';

/** What the finding says is wrong. */
export function findingSentence(finding: Finding, index: RegisterIndex, text: Sentences): string {
  // Each kind's sentence takes that kind's data; TypeScript cannot follow the pair through a look-up.
  const sentence = text.findings.kind[finding.kind] as (
    data: Finding['data'],
    names: FindingNames,
  ) => string;
  return sentence(finding.data, namesIn(finding, index));
}

/** The name of the row to open first: of a document, a responsibility, a goal or a committee. */
export function rowTitle({ list, id }: RowReference, index: RegisterIndex): string {
  const titles: Record<ListTitle, () => string | undefined> = {
    Styrdokument: () => index.documentById.get(id)?.title,
    Ansvar: () => index.responsibilityById.get(id)?.what,
    Mål: () => index.goalById.get(id)?.title,
    Nämnder: () => index.committees.byId.get(id)?.name,
    Upphävanden: () => index.register.supersessions.find((row) => row.id === id)?.title,
  };
  return titles[list]() ?? '';
}

/** Committees that could not be read are left out. */
export function committeeNamesOf(ids: readonly string[], index: RegisterIndex): string {
  return ids.flatMap((id) => index.committees.byId.get(id)?.name ?? []).join(', ');
}

export function fitsFilter(finding: Finding, filter: FindingFilter): boolean {
  const { severities, committeeId, documentId, remedyBy } = filter;
  return (
    (severities.length === 0 || severities.includes(finding.severity)) &&
    (committeeId === null || finding.committeeIds.includes(committeeId)) &&
    (documentId === null || finding.documentId === documentId) &&
    (remedyBy === null || finding.remedyBy === remedyBy)
  );
}

/** Counted with the other filters as they are. */
export function severityFigures(
  findings: readonly Finding[],
  filter: FindingFilter,
  text: Sentences,
): readonly Figure[] {
  const others = findings.filter((finding) => fitsFilter(finding, { ...filter, severities: [] }));
  const severities: readonly Severity[] = ['serious', 'warning', 'note'];
  return severities.map((severity) => ({
    name: severity,
    count: others.filter((finding) => finding.severity === severity).length,
    tone: severity,
    word: text.findings.severity[severity],
    chosen: filter.severities.includes(severity),
  }));
}

/** One line for each check that could not be made in full: "Ansvar som har löpt ut: inte gjord, listan Ansvar …". */
export function notAssessedLines(
  { notAssessed }: RegisterAssessment,
  text: Sentences,
): readonly string[] {
  const byCheck = new Map<string, NotAssessed[]>();
  for (const part of notAssessed) {
    byCheck.set(part.check, [...(byCheck.get(part.check) ?? []), part]);
  }
  const words = text.findings;
  return [...byCheck.values()].map((parts) => {
    const made = parts.every((part) => part.made) ? words.madeInPart : words.notMade;
    const why = parts.map((part) => reasonWords(part.why, text));
    const [{ check } = { check: 'documentFacts' as const }] = parts;
    return `${words.check[check]}: ${made}, ${[...new Set(why)].join('; ')}`;
  });
}

export function findingTable(findings: readonly Finding[], options: ExportOptions): ExportTable {
  const { judged, text } = options;
  const { columns } = text.export;
  const column = (name: string, width: number): ExportColumn => ({ name, kind: 'text', width });
  return {
    name: text.findings.heading,
    about: aboutExport(findings.length, options),
    columns: [
      column(columns.severity, 14),
      column(columns.finding, 60),
      column(columns.what, 50),
      column(columns.document, 50),
      column(columns.committees, 30),
      column(columns.remedy, 50),
      column(columns.by, 22),
      column(columns.row, 30),
    ],
    rows: findings.map((finding) => [
      text.findings.severity[finding.severity],
      findingSentence(finding, judged.index, text),
      finding.rows[0] ? rowTitle(finding.rows[0], judged.index) : '',
      judged.index.documentById.get(finding.documentId ?? '')?.title ?? '',
      committeeNamesOf(finding.committeeIds, judged.index),
      text.findings.remedy[finding.kind],
      text.findings.remedyBy[finding.remedyBy],
      finding.rows.map(({ list, id }) => `${list} ${id}`).join(', '),
    ]),
  };
}

function namesIn(finding: Finding, index: RegisterIndex): FindingNames {
  const title = (id: string) => index.documentById.get(id)?.title ?? '';
  const { data } = finding;
  return {
    document: title(finding.documentId ?? ''),
    committees: committeeNamesOf(finding.committeeIds, index),
    likely:
      data !== null && 'likelyHolderIds' in data
        ? committeeNamesOf(data.likelyHolderIds, index)
        : '',
    other: title(otherDocumentId(data)),
  };
}

function otherDocumentId(data: Finding['data']): string {
  if (data === null) return '';
  if ('parentId' in data) return data.parentId;
  return 'libraryDocumentId' in data ? data.libraryDocumentId : '';
}

function reasonWords(why: NotAssessed['why'], text: Sentences): string {
  const words = text.findings.why;
  switch (why.kind) {
    case 'listMissing':
      return words.listMissing(why.list);
    case 'rowsUnreadable':
      return words.rowsUnreadable(why.list, why.count);
    case 'linksNotRead':
      return words.linksNotRead(why.list, why.links.length);
    case 'textsNotRead':
      return words.textsNotRead(why.count);
  }
}
