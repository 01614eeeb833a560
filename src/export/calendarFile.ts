/** Days to remember as a calendar file (iCalendar, RFC 5545): each an event of one whole day. */
import { addDays } from '../domain/localDate';
import type { LocalDate } from '../domain/localDate';

export interface CalendarDay {
  /** The same for the same thing in every export, so that a calendar updates instead of doubling. */
  readonly id: string;
  readonly day: LocalDate;
  readonly title: string;
  readonly description: string;
}

const longestLine = 75;

/**
 * The file's whole text. `site` is the host that the ids are unique below; `writtenAt` is in milliseconds
 * since 1970. Nothing reserves time (TRANSPARENT), for a last day is no meeting.
 */
export function calendarFile(
  days: readonly CalendarDay[],
  options: { name: string; site: string; writtenAt: number },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandvikens kommun//Gallande//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...days.flatMap((day) => event(day, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(day: CalendarDay, { site, writtenAt }: { site: string; writtenAt: number }) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${day.id}@${site}`)}`,
    `DTSTAMP:${new Date(writtenAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day.day)}`,
    // The end is exclusive (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day.day, 1))}`,
    `SUMMARY:${escaped(day.title)}`,
    `DESCRIPTION:${escaped(day.description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: LocalDate): string {
  return day.replaceAll('-', '');
}

/** TEXT as 3.3.11 has it; other control characters are not allowed at all. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(controls, '');
}

/** Not allowed in a text at all. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Lines of at most 75 bytes (3.1), cut between characters; the next begins with a space. */
function folded(line: string): string {
  let written = '';
  let room = longestLine;
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > room) {
      written += '\r\n ';
      room = longestLine - 1;
    }
    written += character;
    room -= bytes;
  }
  return written;
}

/** Of one character in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
