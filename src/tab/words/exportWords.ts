/** The responsibilities on the screen as a table or as days to remember, in the reader's words. */
import { citationOf } from '../../domain/citation';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import type { CalendarDay } from '../../export/calendarFile';
import type { ExportCell, ExportColumn, ExportTable } from '../../export/exportTable';
import { dayAndTime } from '../clockTime';
import type { Sentences } from '../text/sv';
import { committeeNames, remarksOf, sourceWords } from './responsibilityRowWords';
import { responsibilityWords } from './responsibilityWords';

export interface ExportOptions {
  /** What is on the screen: a committee's name, a question. */
  readonly what: string;
  readonly judged: JudgedRegister;
  readonly text: Sentences;
  /** How many rows there are without filters. */
  readonly all: number;
  readonly siteUrl: string;
}

/** What it is, for which day, when it was read, and what is not in it. */
export function aboutExport(shown: number, options: ExportOptions): readonly string[] {
  const { judged, text } = options;
  const { readAt, unreadable, missing } = judged.index.register;
  return [
    text.export.about(options.what, judged.day),
    text.export.readAt(dayAndTime(readAt), options.siteUrl),
    text.export.rows(shown, options.all),
    ...(unreadable.length > 0 ? [text.export.unreadable(unreadable.length)] : []),
    ...missing.map(({ list }) => text.export.missingList(list)),
  ];
}

export function responsibilityTable(
  rows: readonly ResponsibilityRow[],
  options: ExportOptions,
): ExportTable {
  return {
    name: options.what,
    about: aboutExport(rows.length, options),
    columns: columnsOf(options.text),
    rows: rows.map((row) => cellsOf(row, options)),
  };
}

/** The last days of what is on the screen, and the reviews of the documents it rests on. */
export function responsibilityDays(
  rows: readonly ResponsibilityRow[],
  options: ExportOptions,
): readonly CalendarDay[] {
  const { judged, text } = options;
  const ends = rows.flatMap((row): CalendarDay[] => {
    const { id, what, period } = row.onDay.responsibility;
    if (period.to === null) return [];
    return [
      {
        id: `ansvar-${id}-sista-dag`,
        day: period.to,
        title: text.export.endsOn(what),
        description: [committeeNames(row.onDay, text), sourceWords(row, judged.index, text)].join(
          '\n',
        ),
      },
    ];
  });
  const ids = new Set(rows.map(({ onDay }) => onDay.responsibility.sourceDocumentId));
  const reviews = [...ids].flatMap((id): CalendarDay[] => {
    const document = judged.index.documentById.get(id ?? '');
    if (!document?.reviewDueOn) return [];
    return [
      {
        id: `dokument-${document.id}-oversyn`,
        day: document.reviewDueOn,
        title: text.export.reviewOn(document.title),
        description: citationOf(document, judged.index.committees),
      },
    ];
  });
  return [...ends, ...reviews].sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

function columnsOf(text: Sentences): readonly ExportColumn[] {
  const { columns } = text.export;
  const column = (name: string, width: number): ExportColumn => ({ name, kind: 'text', width });
  const day = (name: string): ExportColumn => ({ name, kind: 'day', width: 12 });
  return [
    column(columns.state, 26),
    column(columns.what, 50),
    column(columns.committees, 30),
    day(columns.from),
    day(columns.to),
    column(columns.kind, 12),
    column(columns.strength, 10),
    column(columns.instrument, 18),
    column(columns.citation, 50),
    column(columns.passage, 60),
    column(columns.condition, 24),
    column(columns.assessment, 14),
    column(columns.remarks, 40),
    column(columns.row, 10),
  ];
}

function cellsOf(row: ResponsibilityRow, { judged, text }: ExportOptions): readonly ExportCell[] {
  const { onDay } = row;
  const { responsibility } = onDay;
  const { word, detail } = responsibilityWords(onDay, text);
  const document =
    onDay.source.kind === 'read' ? judged.index.documentById.get(onDay.source.documentId) : null;
  return [
    detail === '' ? word : `${word}, ${detail}`,
    responsibility.what,
    committeeNames(onDay, text),
    responsibility.period.from,
    responsibility.period.to,
    responsibility.kind,
    responsibility.modality,
    responsibility.instrument,
    document ? citationOf(document, judged.index.committees) : sourceWords(row, judged.index, text),
    responsibility.passage,
    responsibility.condition,
    text.export.assessment[responsibility.assessment],
    remarksOf(row, text).join(' '),
    responsibility.id,
  ];
}
