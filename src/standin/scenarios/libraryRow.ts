/** How a row of the library is written down: which file it has, who decided it, when it is valid. */
import { people, type PersonKey } from '../people';
import type { CellValue, ScenarioRow } from '../scenario';
import { committedFile } from './committedFile';
import { library } from './libraryFiles';

type Cells = Readonly<Record<string, CellValue>>;

interface LibraryRowOptions {
  /** True hides the row from the person who may read only a part of the library. */
  readonly hiddenFromPart?: true;
  /** The files before the present one, oldest first, and when each was written. */
  readonly earlier?: readonly { readonly asset: string; readonly modified: string }[];
}

/** The file's name in the library is the title and the ending of its asset. */
export function libraryRow(
  key: keyof typeof library,
  title: string,
  cells: Cells,
  { hiddenFromPart, earlier = [] }: LibraryRowOptions = {},
): ScenarioRow {
  const { id, asset } = library[key];
  const name = `${title}${asset.slice(asset.lastIndexOf('.'))}`;
  const versions = earlier.map((one) => ({
    ...committedFile(name, one.asset),
    modified: one.modified,
  }));
  return {
    id,
    values: { Title: title, ...cells },
    file: { ...committedFile(name, asset), versions },
    ...(hiddenFromPart && { readers: allButPart }),
  };
}

/** Who decided, when (YYYY-MM-DD), in which case and under which section of the minutes. */
export function decided(
  by: string,
  on: string,
  caseNumber: string | null,
  section: string | null,
): Cells {
  return { DecidedBy: by, DecidedOn: on, CaseNumber: caseNumber, DecisionSection: section };
}

/** Both days inclusive; null: no stated start, or tills vidare. */
export function valid(from: string | null, to: string | null): Cells {
  return { ValidFrom: from, ValidTo: to };
}

const allButPart: readonly PersonKey[] = Object.values(people)
  .map((person) => person.key)
  .filter((key) => key !== 'partAccess');
