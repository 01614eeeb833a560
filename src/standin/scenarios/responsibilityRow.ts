/** How a row of Ansvar is written down: what, who, by which words of which document. */
import type { CellValue, ScenarioRow } from '../scenario';
import { library } from './libraryFiles';
import { committeeIds } from './sandvikenCommittees';

export interface ResponsibilityCells {
  readonly what: string;
  readonly committees: readonly (keyof typeof committeeIds)[];
  /** Left out: no source is stated. */
  readonly source?: keyof typeof library;
  /** The exact words in the source. */
  readonly passage?: string;
  /** The other columns by internal name; Kind, Modality and State have the usual values below. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The rows in the order given, with ids from `firstId` upwards. */
export function responsibilityRows(
  firstId: number,
  responsibilities: readonly ResponsibilityCells[],
): ScenarioRow[] {
  return responsibilities.map(({ what, committees, source, passage, cells }, index) => ({
    id: firstId + index,
    values: {
      Title: what,
      Committees: committees.map((key) => committeeIds[key]),
      Kind: 'ansvar',
      Modality: 'ska',
      State: 'Bekräftat',
      ...(source && { SourceDocument: library[source].id }),
      ...(passage && { Passage: passage }),
      ...cells,
    },
  }));
}
