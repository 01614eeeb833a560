/** What a bench gives: a figure of ours beside a peer's, and the limit that it must keep. */

export interface Measurement {
  readonly name: string;
  readonly ours: number;
  /** What we stand beside, in the same unit; null when there is nothing to stand beside. */
  readonly peer: number | null;
  readonly unit: string;
  /** The most that ours may be, inclusive. Left out: none is promised. */
  readonly limit?: number;
}

/** Ours for each one of the peer's, or of the limit where there is no peer; null where there is neither. */
export function ratioOf({ ours, peer, limit }: Measurement): number | null {
  const beside = peer ?? limit ?? null;
  return beside === null || beside === 0 ? null : ours / beside;
}

export function missesItsLimit({ ours, limit }: Measurement): boolean {
  return limit !== undefined && !(ours <= limit);
}

/** The middle of several runs: one slow run on a busy machine does not move it. Throws RangeError on none. */
export function middle(values: readonly number[]): number {
  const value = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (value === undefined) throw new RangeError('nothing was measured');
  return value;
}
