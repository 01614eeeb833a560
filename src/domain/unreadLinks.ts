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
  const unread: UnreadLink[] = [];
  const check = checkInto(unread, index);
  for (const { id, belongsTo } of documents) check('Styrdokument', id, 'Styrdokument', [belongsTo]);
  for (const { id, documentId, supersededDocumentId } of supersessions) {
    check('Upphävanden', id, 'Styrdokument', [documentId, supersededDocumentId]);
  }
  for (const { id, successorIds } of committees) check('Nämnder', id, 'Nämnder', successorIds);
  for (const { id, sourceDocumentId, committeeIds, parentGoalId } of goals) {
    check('Mål', id, 'Styrdokument', [sourceDocumentId]);
    check('Mål', id, 'Nämnder', committeeIds);
    check('Mål', id, 'Mål', [parentGoalId]);
  }
  for (const { id, sourceDocumentId, committeeIds, goalIds } of responsibilities) {
    check('Ansvar', id, 'Styrdokument', [sourceDocumentId]);
    check('Ansvar', id, 'Nämnder', committeeIds);
    check('Ansvar', id, 'Mål', goalIds);
  }
  return unread;
}

function checkInto(unread: UnreadLink[], index: RegisterIndex) {
  const known: Partial<Record<ListTitle, ReadonlyMap<string, unknown>>> = {
    Styrdokument: index.documentById,
    Nämnder: index.committees.byId,
    Mål: index.goalById,
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
