/** The timeline as a table: each committee, and under it all that it answers for, also what is not opened on the screen. */
import { parseLocalDate } from '../../domain/localDate';
import type { ExportCell, ExportTable } from '../../export/exportTable';
import type { TimelineCommittee, TimelineRow } from '../components/TimelineRows';
import { aboutExport, type ExportOptions } from './exportWords';

export function timelineTable(
  committees: readonly TimelineCommittee[],
  responsibilitiesOf: (committeeId: string) => readonly TimelineRow[],
  options: Omit<ExportOptions, 'all'>,
): ExportTable {
  const { columns } = options.text.export;
  const rows = committees.flatMap((committee) => [
    cellsOf(committee.name, '', committee),
    ...responsibilitiesOf(committee.id).map((row) => cellsOf(committee.name, row.name, row)),
  ]);
  return {
    name: options.what,
    about: aboutExport(rows.length, { ...options, all: rows.length }),
    columns: [
      { name: columns.committees, kind: 'text', width: 36 },
      { name: columns.what, kind: 'text', width: 50 },
      { name: columns.from, kind: 'day', width: 12 },
      { name: columns.to, kind: 'day', width: 12 },
      { name: columns.state, kind: 'text', width: 26 },
      { name: columns.remarks, kind: 'text', width: 40 },
    ],
    rows,
  };
}

/** An open end is a word on the screen, and no day. */
function cellsOf(committee: string, what: string, row: TimelineRow): readonly ExportCell[] {
  const { from, to, status, note } = row;
  return [committee, what, parseLocalDate(from), parseLocalDate(to), status.word, note];
}
