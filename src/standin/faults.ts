/** Throttled, forbidden, slow, cut: SharePoint's bad days, on request and counted. */
import { accessDenied, listTitleMissing } from './errors';
import type { Fault } from './scenario';
import { type Person, isPersonKey } from './people';

/** What a fault does to one request. */
export interface Happening {
  readonly delayMs: number;
  readonly cut: boolean;
  readonly malformed: boolean;
  /** Laid over the first row of the answer. */
  readonly raw: Readonly<Record<string, unknown>> | null;
  /** The fault that answers in SharePoint's stead. */
  readonly instead: Fault | null;
}

interface ActiveFault {
  readonly fault: Fault;
  readonly path: RegExp | null;
  left: number;
}

const faultKinds: readonly Fault['kind'][] = [
  'unauthorized',
  'forbidden',
  'listMissing',
  'throttled',
  'unavailable',
  'slow',
  'cut',
  'malformedJson',
  'nonsenseRow',
];

/** How late a slow answer is when nothing else is said. */
const slowMs = 2000;

export class FaultBook {
  private active: ActiveFault[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  /** Throws a SyntaxError when the path is no regular expression. */
  add(fault: Fault): void {
    const path = fault.path === undefined ? null : new RegExp(fault.path, 'iu');
    this.active.push({ fault, path, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.active = [];
  }

  list(): readonly Fault[] {
    return this.active.map(({ fault }) => fault);
  }

  /** What happens to this request; faults with a count are used up by it. */
  take(person: Person | null, method: string, path: string): Happening {
    const met = this.active.filter(
      ({ fault, path: pattern }) =>
        (fault.person === undefined || fault.person === person?.key) &&
        (fault.method === undefined || fault.method.toUpperCase() === method) &&
        (pattern === null || pattern.test(path)),
    );
    for (const one of met) one.left -= 1;
    this.active = this.active.filter(({ left }) => left > 0);
    const faults = met.map(({ fault }) => fault);
    return {
      delayMs: Math.max(
        0,
        ...faults.map((one) => (one.kind === 'slow' ? (one.delayMs ?? slowMs) : 0)),
      ),
      cut: faults.some((one) => one.kind === 'cut'),
      malformed: faults.some((one) => one.kind === 'malformedJson'),
      raw: faults.find((one) => one.kind === 'nonsenseRow')?.raw ?? null,
      instead: faults.find((one) => answersInstead(one)) ?? null,
    };
  }
}

/** The answer of 403, 404, 429 and 503 faults; 401 is made where tokens are refused. */
export function faultAnswer(fault: Fault, path: string, siteUrl: string) {
  if (fault.kind === 'forbidden') return accessDenied();
  if (fault.kind === 'listMissing') {
    const title = /getByTitle\('([^']*)'\)/i.exec(path)?.[1] ?? 'Styrdokument';
    return listTitleMissing(title, siteUrl);
  }
  return null;
}

/** Retry-After of 429 and 503, in the form that was asked for. */
export function retryHeaders(fault: Fault): Record<string, string> {
  const seconds = fault.retryAfterSeconds === undefined ? 1 : fault.retryAfterSeconds;
  if (seconds === null) return {};
  return {
    'Retry-After':
      fault.retryAfterForm === 'httpDate'
        ? new Date(Date.now() + seconds * 1000).toUTCString()
        : String(seconds),
  };
}

/** A fault as JSON from outside, or a sentence that says what is wrong with it. */
export function readFault(written: unknown): Fault | string {
  if (typeof written !== 'object' || written === null) return 'a fault is a JSON object';
  const { kind, person, times, path } = written as Readonly<Record<string, unknown>>;
  if (!faultKinds.some((known) => known === kind))
    return `kind is one of ${faultKinds.join(', ')}, not ${JSON.stringify(kind)}`;
  if (person !== undefined && !(typeof person === 'string' && isPersonKey(person)))
    return `there is no person ${JSON.stringify(person)}`;
  if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0))
    return 'times is a whole number above 0';
  if (path !== undefined && !isPattern(path)) return 'path is not a regular expression';
  return written as Fault;
}

function isPattern(written: unknown): boolean {
  try {
    return typeof written === 'string' && new RegExp(written, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

function answersInstead(fault: Fault): boolean {
  return ['unauthorized', 'forbidden', 'listMissing', 'throttled', 'unavailable'].includes(
    fault.kind,
  );
}
