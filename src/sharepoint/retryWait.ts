/** How long to wait before asking again: as SharePoint says where that can be read, else longer each time. */
import type { Clock } from './clock';

/** The statuses after which SharePoint may be asked again. */
export const passingStatuses: ReadonlySet<number> = new Set([429, 503, 504]);

/** SharePoint says "too many": 429, and 503 when the whole service is busy. */
export function isThrottling(status: number): boolean {
  return status === 429 || status === 503;
}

/**
 * Milliseconds that Retry-After asks for, written as seconds or as an HTTP date; null when it is absent, hidden from
 * the page (a browser shows it only when Access-Control-Expose-Headers names it), unreadable or already past.
 * A date is compared with the answer's own Date where that can be read, since the reader's clock may be wrong.
 */
export function retryAfterMilliseconds(headers: Headers, now: number): number | null {
  const written = headers.get('Retry-After')?.trim();
  if (!written) return null;
  const wait = /^\d+$/.test(written)
    ? Number(written) * 1000
    : Date.parse(written) - (Date.parse(headers.get('Date') ?? '') || now);
  return wait > 0 ? wait : null;
}

/** Doubles with each attempt (1, 2, …) and adds up to half by chance, so that many readers do not return together. */
export function growingWait(attempt: number, firstWait: number, clock: Clock): number {
  return firstWait * 2 ** (attempt - 1) * (1 + clock.random() / 2);
}
