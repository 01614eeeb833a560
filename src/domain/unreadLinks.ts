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
  const toDocument = checkInto(listTitles.documents, index.documentById, index, unread);
  const toCommittee = checkInto(listTitles.committees, index.committees.byId, index, unread);
  const toGoal = checkInto(listTitles.goals, index.goalById, index, unread);
  for (const { id, belongsTo } of documents) toDocument(listTitles.documents, id, belongsTo);
  for (const { id, documentId, supersededDocumentId } of supersessions) {
    toDocument(listTitles.supersessions, id, documentId);
    toDocument(listTitles.supersessions, id, supersededDocumentId);
  }
  for (const { id, successorIds } of committees) {
    for (const successorId of successorIds) toCommittee(listTitles.committees, id, successorId);
  }
  for (const { id, sourceDocumentId, committeeIds, parentGoalId } of goals) {
    toDocument(listTitles.goals, id, sourceDocumentId);
    for (const committeeId of committeeIds) toCommittee(listTitles.goals, id, committeeId);
    toGoal(listTitles.goals, id, parentGoalId);
  }
  for (const { id, sourceDocumentId, committeeIds, goalIds } of responsibilities) {
    toDocument(listTitles.responsibilities, id, sourceDocumentId);
    for (const committeeId of committeeIds)
      toCommittee(listTitles.responsibilities, id, committeeId);
    for (const goalId of goalIds) toGoal(listTitles.responsibilities, id, goalId);
  }
  return unread;
}

/** Notes each link to a row of the list that is not among those read. */
function checkInto(
  list: ListTitle,
  known: ReadonlyMap<string, unknown>,
  { missingLists }: RegisterIndex,
  unread: UnreadLink[],
) {
  const isMissing = missingLists.has(list);
  return (fromList: ListTitle, fromId: string, id: string | null): void => {
    if (isMissing || id === null || known.has(id)) return;
    unread.push({ from: { list: fromList, id: fromId }, to: { list, id } });
  };
}
