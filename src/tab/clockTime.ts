/** The clock, read in one place: the day that is today, and a moment as people write it. */
import { localDate, type LocalDate } from '../domain/localDate';

/** Today where the reader is. */
export function today(): LocalDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return localDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** "08.41" for a moment of today, "2026-11-21 08.41" for another day. `ms` since 1970. */
export function clockTime(ms: number): string {
  const written = dayAndTime(ms);
  return written.startsWith(today()) ? written.slice(-5) : written;
}

/** "2026-11-21 08.41", for what is read on another day than it was written. `ms` since 1970. */
export function dayAndTime(ms: number): string {
  const moment = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(moment.getHours())}.${two(moment.getMinutes())}`;
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${clock}`;
}
