/** How a row of the library is written down: which file it has, who decided it, when it is valid. */
import { people, type PersonKey } from '../people';
import type { CellValue, ScenarioRow } from '../scenario';
import { committedFile } from './committedFile';

type Cells = Readonly<Record<string, CellValue>>;

/** The row ids of the library and the files in src/standin/documents/. */
export const library = {
  internationellPolicy: { id: 1, asset: 'internationell-policy.docx' },
} as const;

export type LibraryKey = keyof typeof library;

/** `readers: 'notPart'` hides the row from the person who may read only a part of the library. */
export function libraryRow(
  key: LibraryKey,
  title: string,
  cells: Cells,
  readers: 'everyone' | 'notPart' = 'everyone',
): ScenarioRow {
  const { id, asset } = library[key];
  const name = `${title}${asset.slice(asset.lastIndexOf('.'))}`;
  return {
    id,
    values: { Title: title, ...cells },
    file: committedFile(name, asset),
    ...(readers === 'notPart' && { readers: notPart }),
  };
}

/** Who decided, when (YYYY-MM-DD), in which case and under which section of the minutes. */
export function decided(by: string, on: string, caseNumber: string | null, section: string | null) {
  return { DecidedBy: by, DecidedOn: on, CaseNumber: caseNumber, DecisionSection: section };
}

/** Both days inclusive; null: no stated start, or tills vidare. */
export function valid(from: string | null, to: string | null) {
  return { ValidFrom: from, ValidTo: to };
}

const notPart: readonly PersonKey[] = Object.values(people)
  .map((person) => person.key)
  .filter((key) => key !== 'partAccess');
