/** Duties to make a programme or a plan when needed (vid behov), as a policy may give them. */
import { foldText } from './foldedText';
import type { Responsibility } from './responsibility';

/** The two links below a policy: handlingsprogram, and arbetsplan below that. */
export type PlanLink = 'programme' | 'workPlan';

const words: Record<PlanLink, RegExp> = {
  programme: /handlings(program|plan)/,
  workPlan: /(arbets|verksamhets)plan/,
};

/** Among a document's responsibilities, those that say that such a plan is made when needed. */
export function dutiesWhenNeeded(
  responsibilities: readonly Responsibility[],
  link: PlanLink,
): readonly Responsibility[] {
  return responsibilities.filter(
    ({ modality, what, passage }) =>
      modality === 'vid behov' && words[link].test(foldText(`${what} ${passage ?? ''}`)),
  );
}

/** Whether a document of this genre, as written, is such a plan. */
export function isPlan(documentType: string | null, link: PlanLink): boolean {
  return words[link].test(foldText(documentType ?? ''));
}
