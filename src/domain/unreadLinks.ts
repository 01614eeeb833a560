/** Rows that point at rows not among those read: trimmed for this reader, unreadable, or gone. Which, we cannot know. */
import type { RowReference } from './finding';
import type { ListTitle } from './policySource';
import type { RegisterIndex } from './registerIndex';

export interface UnreadLink {
  readonly from: RowReference;
  readonly to: RowReference;
}

/** Links into a list that did not come at all are left out: that the list is missing says it once. */
export function unreadLinks(index: RegisterIndex): readonly UnreadLink[] {
  const { documents, supersessions, committees, goals, responsibilities } = index.register;
  const links = linkFinder(index);
  return [
    ...documents.flatMap(({ id, belongsTo }) =>
      links({ list: 'Styrdokument', id }, 'Styrdokument', [belongsTo]),
    ),
    ...supersessions.flatMap(({ id, documentId, supersededDocumentId }) =>
      links({ list: 'Upphävanden', id }, 'Styrdokument', [documentId, supersededDocumentId]),
    ),
    ...committees.flatMap(({ id, successorIds }) =>
      links({ list: 'Nämnder', id }, 'Nämnder', successorIds),
    ),
    ...goals.flatMap(({ id, sourceDocumentId, committeeIds, parentGoalId }) => [
      ...links({ list: 'Mål', id }, 'Styrdokument', [sourceDocumentId]),
      ...links({ list: 'Mål', id }, 'Nämnder', committeeIds),
      ...links({ list: 'Mål', id }, 'Mål', [parentGoalId]),
    ]),
    ...responsibilities.flatMap(({ id, sourceDocumentId, committeeIds, goalIds }) => [
      ...links({ list: 'Ansvar', id }, 'Styrdokument', [sourceDocumentId]),
      ...links({ list: 'Ansvar', id }, 'Nämnder', committeeIds),
      ...links({ list: 'Ansvar', id }, 'Mål', goalIds),
    ]),
  ];
}

function linkFinder(index: RegisterIndex) {
  const known: Partial<Record<ListTitle, ReadonlyMap<string, unknown>>> = {
    Styrdokument: index.documentById,
    Nämnder: index.committees.byId,
    Mål: index.goalById,
  };
  return (
    from: RowReference,
    list: ListTitle,
    ids: readonly (string | null)[],
  ): readonly UnreadLink[] => {
    if (index.missingLists.has(list)) return [];
    return ids
      .filter((id) => id !== null)
      .filter((id) => known[list]?.has(id) === false)
      .map((id) => ({ from, to: { list, id } }));
  };
}
