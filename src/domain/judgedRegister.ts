/** The whole register judged on one day: what lists, views and findings of that day rest on. */
import type { LocalDate } from './localDate';
import type { RegisterIndex } from './registerIndex';
import { responsibilityJudge } from './responsibilityState';
import type { ResponsibilityOnDay } from './responsibilityState';
import { validityOn } from './validity';
import type { Validity } from './validity';

export interface JudgedRegister {
  readonly index: RegisterIndex;
  readonly day: LocalDate;
  /** By document id; documents known only from their repeal are among them. */
  readonly validities: ReadonlyMap<string, Validity>;
  /** By responsibility id. */
  readonly responsibilities: ReadonlyMap<string, ResponsibilityOnDay>;
}

/** Judges everything once; keep the answer while neither register nor day changes. */
export function judgeRegister(index: RegisterIndex, day: LocalDate): JudgedRegister {
  const { documents, register } = index;
  const validities = new Map<string, Validity>();
  const responsibilities = new Map<string, ResponsibilityOnDay>();
  for (const document of documents) validities.set(document.id, validityOn(document, day, index));
  const judge = responsibilityJudge(day, index, (documentId) => validities.get(documentId));
  for (const row of register.responsibilities) responsibilities.set(row.id, judge(row));
  return { index, day, validities, responsibilities };
}

/** The day's judgements of some responsibilities. */
export function judged(
  { responsibilities }: JudgedRegister,
  rows: readonly { readonly id: string }[] | undefined,
): readonly ResponsibilityOnDay[] {
  const found: ResponsibilityOnDay[] = [];
  for (const { id } of rows ?? []) {
    const onDay = responsibilities.get(id);
    if (onDay !== undefined) found.push(onDay);
  }
  return found;
}

export function isInForce({ validities }: JudgedRegister, documentId: string | null): boolean {
  return documentId !== null && validities.get(documentId)?.status === 'inForce';
}
