/** Duties to make a programme or a plan when needed (vid behov), as a policy may give them. */
import { foldText } from './foldedText';
import type { Responsibility } from './responsibility';

/** The two links below a policy: handlingsprogram, and arbetsplan below that. */
export type PlanLink = 'programme' | 'workPlan';

const words: Record<PlanLink, RegExp> = {
  programme: /handlings(program|plan)/,
  workPlan: /(arbets|verksamhets)plan/,
};

/** Whether a responsibility says that such a plan is made when needed. */
export function isDutyWhenNeeded(
  { modality, what, passage }: Responsibility,
  link: PlanLink,
): boolean {
  return modality === 'vid behov' && words[link].test(foldText(`${what} ${passage ?? ''}`));
}

/** Whether a document of this genre, as written, is such a plan. */
export function isPlan(documentType: string | null, link: PlanLink): boolean {
  return words[link].test(foldText(documentType ?? ''));
}
