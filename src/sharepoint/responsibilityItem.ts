/** A row of Ansvar and the responsibility it means. */
import type { Assessment, Responsibility } from '../domain/responsibility';
import {
  choice,
  dateOnly,
  instrument,
  lookup,
  multiLookup,
  note,
  requiredText,
  rowId,
} from './fieldValue';
import { listRows, type RowValues } from './listRow';

export const responsibilityItem = {
  Id: rowId,
  Title: requiredText,
  CommitteesId: multiLookup,
  Kind: choice(['ansvar', 'uppdrag', 'skyldighet', 'roll']),
  Modality: choice(['ska', 'bör', 'vid behov']),
  Instrument: instrument,
  SourceDocumentId: lookup,
  Passage: note,
  ValidFrom: dateOnly,
  ValidTo: dateOnly,
  Condition: note,
  State: choice(['Bekräftat', 'Föreslaget', 'Ej bedömt']),
  GoalsId: multiLookup,
};

export type ResponsibilityItem = RowValues<typeof responsibilityItem>;

export const responsibilityRows = listRows('Ansvar', responsibilityItem, toResponsibility);

function toResponsibility(item: ResponsibilityItem): Responsibility {
  return {
    id: item.Id,
    what: item.Title,
    committeeIds: item.CommitteesId,
    kind: item.Kind,
    modality: item.Modality,
    instrument: item.Instrument,
    sourceDocumentId: item.SourceDocumentId,
    passage: item.Passage,
    period: { from: item.ValidFrom, to: item.ValidTo },
    condition: item.Condition,
    // Nobody has said anything of an empty cell: that is never an all-clear.
    assessment: item.State === null ? 'notAssessed' : assessments[item.State],
    goalIds: item.GoalsId,
  };
}

const assessments: Readonly<Record<NonNullable<ResponsibilityItem['State']>, Assessment>> = {
  Bekräftat: 'confirmed',
  Föreslaget: 'proposed',
  'Ej bedömt': 'notAssessed',
};
