/** What the stand-in answers, and on what evidence: written from the route table, never by hand. */
import { routes } from './routes';
import type { Evidence } from './routing';

export interface CoverageLine {
  readonly resource: string;
  /** Empty: the resource itself. */
  readonly segment: string;
  /** Null: a segment that only leads on. */
  readonly method: string | null;
  readonly access: string;
  readonly evidence: Evidence;
  readonly note: string;
}

export interface Coverage {
  readonly counts: Readonly<Record<Evidence, number>>;
  readonly routes: readonly CoverageLine[];
}

export function coverage(): Coverage {
  const counts = { recorded: 0, documented: 0, guess: 0 };
  for (const route of routes) counts[route.evidence] += 1;
  return {
    counts,
    routes: routes.map(({ on, name, method, access, evidence, note }) => ({
      resource: on === '' ? '/_api' : on,
      segment: name,
      method: method ?? null,
      access,
      evidence,
      note,
    })),
  };
}
