/** One responsibility of a committee in the reader's words: source, holder, condition, assessment. */
import type { RegisterIndex } from '../../domain/registerIndex';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import type { ResponsibilityRowWords } from '../components/ResponsibilityTable';
import type { Sentences } from '../text/sv';
import { holderNames, responsibilityWords } from './responsibilityWords';

export function responsibilityRowWords(
  row: ResponsibilityRow,
  index: RegisterIndex,
  text: Sentences,
): ResponsibilityRowWords {
  const { source } = row.onDay;
  return {
    status: responsibilityWords(row.onDay, text),
    source: sourceWords(row, index, text),
    sourceDocumentId: source.kind === 'read' ? source.documentId : null,
    remarks: remarksOf(row, text),
  };
}

function sourceWords({ onDay }: ResponsibilityRow, index: RegisterIndex, text: Sentences): string {
  if (onDay.source.kind === 'none') return text.responsibility.noSource;
  const document = index.documentById.get(onDay.source.documentId);
  if (!document) return text.responsibility.unreadableSource;
  const { decidedBy, decidedOn, section } = document.decision;
  const decided = [decidedBy, decidedOn, section].filter((part) => part !== null).join(' ');
  return decided === '' ? document.title : `${document.title} · ${decided}`;
}

function remarksOf(row: ResponsibilityRow, text: Sentences): readonly string[] {
  const { condition } = row.onDay.responsibility;
  return [
    ...holderRemarks(row, text),
    ...strengthRemarks(row, text),
    ...(condition === null ? [] : [text.responsibility.condition(condition)]),
    ...assessmentRemarks(row, text),
  ];
}

/** Who it was given to, and who probably holds it now. */
function holderRemarks({ onDay, as, renewal }: ResponsibilityRow, text: Sentences): string[] {
  const words = text.responsibility;
  const given = [...onDay.ceased, ...onDay.holders].map(({ name }) => name).join(', ');
  const remarks = as === 'likelyHolder' ? [words.givenTo(given)] : [];
  if (renewal?.kind === 'found') remarks.push(words.renewed);
  if (renewal?.kind === 'perhaps') remarks.push(words.perhapsRenewed);
  if (renewal?.kind === 'none' && onDay.ceased.length > 0) {
    const likely = holderNames(onDay.likelyHolders);
    remarks.push(likely === '' ? words.noLikely : words.likely(likely));
  }
  return remarks;
}

/** "ska" is what one expects, so only the weaker ones are told. */
function strengthRemarks({ onDay }: ResponsibilityRow, text: Sentences): string[] {
  const { modality } = onDay.responsibility;
  if (modality === null || modality === 'ska') return [];
  return [text.responsibility.strength(text.responsibility.modality[modality])];
}

function assessmentRemarks({ onDay }: ResponsibilityRow, text: Sentences): string[] {
  const { assessment } = onDay.responsibility;
  return assessment === 'confirmed' ? [] : [text.responsibility[assessment]];
}
