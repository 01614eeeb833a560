/** The findings of a register on a day, worked out when the page has been painted, and once for all who ask. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { RegisterAssessment } from '../../domain/assessFindings';
import type { JudgedRegister } from '../../domain/judgedRegister';

const assessments = new WeakMap<JudgedRegister, RegisterAssessment>();

/** Null until it has been worked out. The checks are fetched apart: no page needs them to be painted. */
export function useFindings(judged: JudgedRegister | null): RegisterAssessment | null {
  const wanted = useDeferredValue(judged);
  const [found, setFound] = useState<{ of: JudgedRegister; assessment: RegisterAssessment }>();
  useEffect(() => {
    if (wanted === null) return;
    let current = true;
    const assess = async () => {
      const { assessFindings } = await import('../../domain/assessFindings');
      const assessment = assessments.get(wanted) ?? assessFindings(wanted);
      assessments.set(wanted, assessment);
      if (current) setFound({ of: wanted, assessment });
    };
    void assess();
    return () => {
      current = false;
    };
  }, [wanted]);
  return found !== undefined && found.of === judged ? found.assessment : null;
}
