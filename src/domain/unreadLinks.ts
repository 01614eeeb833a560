/** Rows that point at rows not among those read: trimmed for this reader, unreadable, or gone. Which, we cannot know. */
import type { RowReference } from './finding';
import { listTitles } from './policySource';
import type { ListTitle } from './policySource';
import type { RegisterIndex } from './registerIndex';

export interface UnreadLink {
  readonly from: RowReference;
  readonly to: RowReference;
}

/** Links into a list that did not come at all are left out: that the list is missing says it once. */
export function unreadLinks(index: RegisterIndex): readonly UnreadLink[] {
  const { documents, supersessions, committees, goals, responsibilities } = index.register;
  const unread: UnreadLink[] = [];
  const check = checkInto(unread, index);
  for (const { id, belongsTo } of documents)
    check(listTitles.documents, id, listTitles.documents, [belongsTo]);
  for (const { id, documentId, supersededDocumentId } of supersessions) {
    check(listTitles.supersessions, id, listTitles.documents, [documentId, supersededDocumentId]);
  }
  for (const { id, successorIds } of committees)
    check(listTitles.committees, id, listTitles.committees, successorIds);
  for (const { id, sourceDocumentId, committeeIds, parentGoalId } of goals) {
    check(listTitles.goals, id, listTitles.documents, [sourceDocumentId]);
    check(listTitles.goals, id, listTitles.committees, committeeIds);
    check(listTitles.goals, id, listTitles.goals, [parentGoalId]);
  }
  for (const { id, sourceDocumentId, committeeIds, goalIds } of responsibilities) {
    check(listTitles.responsibilities, id, listTitles.documents, [sourceDocumentId]);
    check(listTitles.responsibilities, id, listTitles.committees, committeeIds);
    check(listTitles.responsibilities, id, listTitles.goals, goalIds);
  }
  return unread;
}

function checkInto(unread: UnreadLink[], index: RegisterIndex) {
  const known: Partial<Record<ListTitle, ReadonlyMap<string, unknown>>> = {
    [listTitles.documents]: index.documentById,
    [listTitles.committees]: index.committees.byId,
    [listTitles.goals]: index.goalById,
  };
  return (
    fromList: ListTitle,
    fromId: string,
    list: ListTitle,
    ids: readonly (string | null)[],
  ): void => {
    if (index.missingLists.has(list)) return;
    for (const id of ids) {
      if (id === null || known[list]?.has(id) !== false) continue;
      unread.push({ from: { list: fromList, id: fromId }, to: { list, id } });
    }
  };
}
