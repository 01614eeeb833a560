/** A register cut into parts, so that the main thread is never long about handing one over. */
import type { Register } from '../../domain/policySource';

export interface RegisterPart {
  readonly part: Register;
  readonly last: boolean;
}

/** Rows of each list in a part. */
const rowsAtOnce = 1_000;

/** The first part holds all but documents and responsibilities; those are shared out over the parts. */
export function registerParts(register: Register): readonly RegisterPart[] {
  const { documents, responsibilities } = register;
  const longest = Math.max(documents.length, responsibilities.length, 1);
  const count = Math.ceil(longest / rowsAtOnce);
  return Array.from({ length: count }, (_, at): RegisterPart => {
    const from = at * rowsAtOnce;
    const rows = {
      documents: documents.slice(from, from + rowsAtOnce),
      responsibilities: responsibilities.slice(from, from + rowsAtOnce),
    };
    const rest = at === 0 ? {} : { supersessions: [], committees: [], goals: [], unreadable: [] };
    return { part: { ...register, ...rest, ...rows }, last: at === count - 1 };
  });
}
