/** What is exported: the rows on the screen as plain values, with the day and the freshness above them. */
import type { LocalDate } from '../domain/localDate';

export interface ExportColumn {
  readonly name: string;
  /** `day`: every cell is a LocalDate or null, and becomes a real date where the format has them. */
  readonly kind: 'text' | 'day';
  /** Characters, for formats that have widths. */
  readonly width: number;
}

export type ExportCell = string | LocalDate | null;

export interface ExportTable {
  /** The name of the sheet. */
  readonly name: string;
  /** Lines above the columns: what it is, for which day, when it was read. */
  readonly about: readonly string[];
  readonly columns: readonly ExportColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly ExportCell[])[];
}
