/** The whole register judged on one day: what lists, views and findings of that day rest on. */
import { foldText } from './foldedText';
import { groupBy, groupByEach, withLater } from './grouping';
import type { ById, Grouped } from './grouping';
import type { LocalDate } from './localDate';
import type { RegisterIndex } from './registerIndex';
import { isHeld, responsibilityJudge } from './responsibilityState';
import type { ResponsibilityOnDay } from './responsibilityState';
import { validityOn } from './validity';
import type { Validity } from './validity';

export interface JudgedRegister {
  readonly index: RegisterIndex;
  readonly day: LocalDate;
  /** By document id; documents known only from their repeal are among them. */
  readonly validities: ReadonlyMap<string, Validity>;
  /** In the order of the index. */
  readonly responsibilities: readonly ResponsibilityOnDay[];
  readonly responsibilityById: ById<ResponsibilityOnDay>;
  readonly responsibilitiesByDocument: Grouped<ResponsibilityOnDay>;
  readonly responsibilitiesByCommittee: Grouped<ResponsibilityOnDay>;
  readonly responsibilitiesByGoal: Grouped<ResponsibilityOnDay>;
  /** Those that are held, by what they are about: the same thing is the same words, see `foldText`. */
  readonly heldByWords: Grouped<ResponsibilityOnDay>;
}

/** Judges everything once; keep the answer while neither register nor day changes. */
export function judgeRegister(index: RegisterIndex, day: LocalDate): JudgedRegister {
  const validities = new Map<string, Validity>();
  for (const document of index.documents)
    validities.set(document.id, validityOn(document, day, index));
  const judge = responsibilityJudge(day, index, (documentId) => validities.get(documentId));
  const responsibilities = index.register.responsibilities.map(judge);
  return withLater(
    { index, day, validities, responsibilities },
    {
      responsibilityById: () =>
        new Map(responsibilities.map((onDay) => [onDay.responsibility.id, onDay])),
      responsibilitiesByDocument: () =>
        groupBy(responsibilities, ({ responsibility }) => responsibility.sourceDocumentId),
      responsibilitiesByCommittee: () =>
        groupByEach(responsibilities, ({ responsibility }) => responsibility.committeeIds),
      responsibilitiesByGoal: () =>
        groupByEach(responsibilities, ({ responsibility }) => responsibility.goalIds),
      heldByWords: () =>
        groupBy(responsibilities, (onDay) =>
          isHeld(onDay) ? foldText(onDay.responsibility.what) || null : null,
        ),
    },
  );
}

export function isInForce({ validities }: JudgedRegister, documentId: string | null): boolean {
  return documentId !== null && validities.get(documentId)?.status === 'inForce';
}
