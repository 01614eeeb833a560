/** A row of Nämnder and the committee it means. */
import * as v from 'valibot';
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
import { listRows } from './listRow';

export const committeeItem = v.object({
  Id: rowId,
  Title: requiredText,
  Abbreviation: text,
  Aliases: lines,
  Kind: choice(['fullmäktige', 'styrelse', 'nämnd', 'gemensam nämnd', 'utskott']),
  ValidFrom: dateOnly,
  ValidTo: dateOnly,
  SuccessorsId: multiLookup,
  ManagersId: multiPerson,
});

export type CommitteeItem = v.InferOutput<typeof committeeItem>;

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
