/** The rows of documents that were read alone, ahead of the register: their own facts, and no verdict. */
import { byTitle } from '../../domain/documentFilter';
import type { LocalDate } from '../../domain/localDate';
import { positionOf } from '../../domain/period';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { DocumentRowWords } from '../components/DocumentTable';
import type { Sentences } from '../text/sv';
import { factsOf } from './rowWords';

/** In the order of the list, without those whose own dates say that they do not apply on the day. */
export function firstRows(
  documents: readonly PolicyDocument[],
  day: LocalDate,
  text: Sentences,
): readonly DocumentRowWords[] {
  const status = { tone: 'unknown', word: text.documents.toBeAssessed, detail: '' } as const;
  return documents
    .filter(({ validity }) => positionOf(day, validity) === 'within')
    .sort(byTitle)
    .map((document) => ({
      id: document.id,
      title: document.title,
      muted: false,
      status,
      facts: factsOf(document, text),
      finding: null,
    }));
}
