/** A register as entries of the search, and where they stand on a day. */
import type { JudgedRegister } from '../domain/judgedRegister';
import type { RegisterIndex } from '../domain/registerIndex';
import type { Standing } from './searchAnswer';
import type { DocumentEntry, ResponsibilityEntry, SearchEntry } from './searchEntry';

/** Every document, also those known only from their repeal, without their words, and every responsibility. */
export function registerEntries(index: RegisterIndex): readonly SearchEntry[] {
  const names = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].flatMap((id) => index.committees.byId.get(id)?.name ?? []);
  const documents = index.documents.map((document): DocumentEntry => {
    const given = index.responsibilitiesByDocument.get(document.id) ?? [];
    const committees = names(given.flatMap(({ committeeIds }) => committeeIds));
    return { kind: 'document', document, committees, text: null };
  });
  const responsibilities = index.register.responsibilities.map((row): ResponsibilityEntry => {
    const source = index.documentById.get(row.sourceDocumentId ?? '')?.title ?? null;
    const committees = names(row.committeeIds);
    return { kind: 'responsibility', responsibility: row, committees, source };
  });
  return [...documents, ...responsibilities];
}

export function standingOn({ validities, responsibilities }: JudgedRegister): Standing {
  return {
    documents: new Map([...validities].map(([id, { status }]) => [id, status])),
    responsibilities: new Map(
      responsibilities.map(({ responsibility, state }) => [responsibility.id, state]),
    ),
  };
}
