/** Writes what is on the screen to a file, and hands the file to the browser to save. */
import type { CalendarDay } from '../export/calendarFile';
import type { ExportTable } from '../export/exportTable';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Gives the file's name. The writer is fetched when it is first asked for. */
export async function saveTable(
  format: 'xlsx' | 'csv',
  table: ExportTable,
  name: string,
): Promise<string> {
  const { csvFile, xlsxFile } = await import('../export/writers');
  const content = format === 'xlsx' ? xlsxFile(table) : csvFile(table);
  return save(content, `${name}.${format}`, types[format]);
}

/** `siteUrl` keeps the events of one site apart from those of another. */
export async function saveCalendar(
  days: readonly CalendarDay[],
  options: { name: string; siteUrl: string; writtenAt: number },
): Promise<string> {
  const { calendarFile } = await import('../export/writers');
  const { host, pathname } = new URL(options.siteUrl);
  const path = pathname.split('/').filter(Boolean).join('-');
  const site = path === '' ? host : `${path}.${host}`;
  return save(calendarFile(days, { ...options, site }), `${options.name}.ics`, types.ics);
}

/** What some system refuses in the name of a file. */
const refused = /[<>:"/\\|?*\p{Cc}]+/gu;
const longestName = 120;

function save(content: string | Uint8Array, name: string, type: string): string {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/s.exec(name) ?? [];
  const allowed = `${stem.replace(refused, ' ').trim().slice(0, longestName)}${ending}`;
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = allowed;
  link.click();
  // The browser needs the address a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return allowed;
}
