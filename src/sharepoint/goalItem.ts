/** A row of Mål and the goal it means. */
import type { Goal } from '../domain/goal';
import {
  dateOnly,
  instrument,
  lookup,
  multiLookup,
  number,
  requiredText,
  rowId,
  text,
} from './fieldValue';
import { listRows, type RowValues } from './listRow';

export const goalItem = {
  Id: rowId,
  Title: requiredText,
  SourceDocumentId: lookup,
  Instrument: instrument,
  CommitteesId: multiLookup,
  ValidFrom: dateOnly,
  ValidTo: dateOnly,
  ParentGoalId: lookup,
  Measure: text,
  Target: text,
  Amount: number,
};

export type GoalItem = RowValues<typeof goalItem>;

export const goalRows = listRows('Mål', goalItem, toGoal);

function toGoal(item: GoalItem): Goal {
  return {
    id: item.Id,
    title: item.Title,
    sourceDocumentId: item.SourceDocumentId,
    instrument: item.Instrument,
    committeeIds: item.CommitteesId,
    period: { from: item.ValidFrom, to: item.ValidTo },
    parentGoalId: item.ParentGoalId,
    measure: item.Measure,
    target: item.Target,
    amount: item.Amount,
  };
}
