/** Findings on repeals: what is marked otherwise than it is, cannot be dated, is not linked, or loops. */
import { addDays } from '../localDate';
import { documentRow, finding } from '../finding';
import type { Finding, RowReference } from '../finding';
import { foldText } from '../foldedText';
import type { JudgedRegister } from '../judgedRegister';
import type { PolicyDocument } from '../policyDocument';
import { repealOf } from '../repeal';
import { supersessionLoops } from '../supersessionChain';
import { listTitles } from '../policySource';

/** Repealed, but its own columns say that it still applies; or ended by them before the repeal came. */
export function repealsAgainstColumns(register: JudgedRegister): readonly Finding[] {
  return register.index.register.documents.flatMap((document) => {
    const repeal = repealOf(document, register.index);
    if (repeal === null || repeal.effectiveOn === null) return [];
    if (repeal.effectiveOn > register.day) return [];
    const ownEnd = document.validity.to;
    const lastDay = addDays(repeal.effectiveOn, -1);
    if (ownEnd === lastDay) return [];
    const about = aboutRepeal(document, repeal.supersessionId);
    if (ownEnd !== null && ownEnd < lastDay) {
      const data = { ownEnd, repealedOn: repeal.effectiveOn };
      return finding('endedBeforeRepeal', [document.id], { ...about, severity: 'note', data });
    }
    const data = { lastDay, ownEnd };
    return finding('repealedStillMarkedInForce', [document.id], {
      ...about,
      severity: 'warning',
      data,
    });
  });
}

/** Repeals without a day. That the superseding document could not be read is not assessed, and no finding. */
export function undatedRepeals({ index }: JudgedRegister): readonly Finding[] {
  return index.documents.flatMap((document) => {
    const repeal = repealOf(document, index);
    if (repeal?.effectiveOn !== null || repeal.why === 'documentNotRead') return [];
    return finding('repealUndated', [repeal.supersessionId], {
      ...aboutRepeal(document, repeal.supersessionId),
      severity: 'warning',
      data: { why: repeal.why, supersedingId: repeal.documentId },
    });
  });
}

/** The same name and the same decision day as a document of the library, but no link to it. */
export function unlinkedRepeals({ index }: JudgedRegister): readonly Finding[] {
  const { documents, supersessions } = index.register;
  const unlinked = supersessions.filter((row) => row.supersededDocumentId === null);
  const days = new Set(unlinked.map((row) => row.decision.decidedOn));
  const library = new Map<string, PolicyDocument>();
  for (const document of documents) {
    const day = document.decision.decidedOn;
    // Few days are asked for: no other title needs to be folded.
    if (day !== null && days.has(day)) library.set(`${day} ${foldText(document.title)}`, document);
  }
  return unlinked.flatMap((row) => {
    const document = library.get(`${row.decision.decidedOn ?? ''} ${foldText(row.title)}`);
    if (document === undefined) return [];
    return finding('repealNotLinked', [row.id], {
      ...aboutRepeal(document, row.id),
      severity: 'warning',
      data: { libraryDocumentId: document.id },
    });
  });
}

export function loopingSupersessions({ index }: JudgedRegister): readonly Finding[] {
  return supersessionLoops(index).map((loop) => {
    const inLoop = new Set(loop);
    const rows = loop
      .flatMap((id) => index.supersessionsBy.get(id) ?? [])
      .filter((row) => inLoop.has(row.supersededDocumentId ?? ''))
      .map((row): RowReference => ({ list: listTitles.supersessions, id: row.id }));
    return finding('supersessionLoop', loop, {
      rows,
      documentId: loop[0] ?? null,
      committeeIds: [],
      severity: 'serious',
      remedyBy: 'registrar',
      data: null,
    });
  });
}

function aboutRepeal({ id }: PolicyDocument, supersessionId: string) {
  const repeal: RowReference = { list: listTitles.supersessions, id: supersessionId };
  const document = documentRow(id);
  const rows = document.list === listTitles.supersessions ? [repeal] : [document, repeal];
  return { rows, documentId: id, committeeIds: [], remedyBy: 'registrar' as const };
}
