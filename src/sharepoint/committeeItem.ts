/** A row of Nämnder and the committee it means. */
import type { Committee } from '../domain/committee';
import {
  choice,
  dateOnly,
  lines,
  multiLookup,
  multiPerson,
  requiredText,
  rowId,
  text,
} from './fieldValue';
import { listRows, type RowValues } from './listRow';

export const committeeItem = {
  Id: rowId,
  Title: requiredText,
  Abbreviation: text,
  Aliases: lines,
  Kind: choice(['fullmäktige', 'styrelse', 'nämnd', 'gemensam nämnd', 'utskott']),
  ValidFrom: dateOnly,
  ValidTo: dateOnly,
  SuccessorsId: multiLookup,
  ManagersId: multiPerson,
};

export type CommitteeItem = RowValues<typeof committeeItem>;

export const committeeRows = listRows('Nämnder', committeeItem, toCommittee);

function toCommittee(item: CommitteeItem): Committee {
  return {
    id: item.Id,
    name: item.Title,
    abbreviation: item.Abbreviation,
    aliases: item.Aliases,
    kind: item.Kind,
    period: { from: item.ValidFrom, to: item.ValidTo },
    successorIds: item.SuccessorsId,
    managerIds: item.ManagersId,
  };
}
