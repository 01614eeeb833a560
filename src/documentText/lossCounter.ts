/** Counts what a reader cannot carry over, so that the page can say it. */
import type { Loss } from '../domain/textDocument';

export class LossCounter {
  readonly #counts = new Map<Loss['kind'], number>();

  add(kind: Loss['kind'], count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** One row for each kind met. */
  get losses(): Loss[] {
    return Array.from(this.#counts, ([kind, count]) => ({ kind, count }));
  }
}
