/** The findings of a register on a day, worked out once for all who ask. */
import { assessFindings, type RegisterAssessment } from '../../domain/assessFindings';
import type { JudgedRegister } from '../../domain/judgedRegister';

const assessments = new WeakMap<JudgedRegister, RegisterAssessment>();

/** Without the words of the documents: those are read only when someone asks for it. */
export function assessmentOf(judged: JudgedRegister): RegisterAssessment {
  const assessment = assessments.get(judged) ?? assessFindings(judged);
  assessments.set(judged, assessment);
  return assessment;
}
