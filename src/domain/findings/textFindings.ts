/** Findings that need the words of documents: passages that do not stand in their source, and facts that differ. */
import { documentRow, finding, type Finding } from '../finding';
import type { JudgedRegister } from '../judgedRegister';
import { listTitles } from '../policySource';
import type { TextCheck } from '../textCheck';

/** One for each responsibility whose words have changed or are gone from the source as it reads now. */
export function passagesNotInSource(
  { index }: JudgedRegister,
  texts: TextCheck,
): readonly Finding[] {
  return index.register.responsibilities.flatMap((row): readonly Finding[] => {
    const { id, sourceDocumentId, committeeIds } = row;
    const standing = texts.get(sourceDocumentId ?? '')?.passages.get(id);
    if (sourceDocumentId === null || standing === undefined || standing.kind === 'exact') return [];
    return [
      finding('passageNotInSource', [id], {
        // A changed word may be a comma; words that are gone may have taken the responsibility with them.
        severity: standing.kind === 'gone' ? 'warning' : 'note',
        rows: [{ list: listTitles.responsibilities, id }, documentRow(sourceDocumentId)],
        documentId: sourceDocumentId,
        committeeIds,
        remedyBy: 'registrar',
        data: { share: standing.kind === 'changed' ? standing.share : null },
      }),
    ];
  });
}

/** One for each document that tells of itself otherwise than its row does. */
export function differingFacts(_register: JudgedRegister, texts: TextCheck): readonly Finding[] {
  return [...texts.values()].flatMap(({ documentId, differing }): readonly Finding[] =>
    differing.length === 0
      ? []
      : [
          finding('factsDiffer', [documentId], {
            severity: 'warning',
            rows: [documentRow(documentId)],
            documentId,
            committeeIds: [],
            remedyBy: 'registrar',
            data: { facts: differing },
          }),
        ],
  );
}
