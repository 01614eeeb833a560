/** Who decided, when, under which section of the minutes and in which case. */
import type { LocalDate } from './localDate';

/** Each part is null where the register does not say. `section` is as written, "§ 44". */
export interface Decision {
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate | null;
  readonly section: string | null;
  readonly caseNumber: string | null;
}
