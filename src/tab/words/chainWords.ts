/** The chain of supersessions of a document, newest first, in the reader's words. */
import { addDays, type LocalDate } from '../../domain/localDate';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { RegisterIndex } from '../../domain/registerIndex';
import { repealOf } from '../../domain/repeal';
import { validityOn } from '../../domain/validity';
import { startOf } from '../../domain/validityStart';
import type { ChainLink } from '../components/SupersessionTimeline';
import type { Sentences } from '../text/sv';
import { supersessionChain } from '../../domain/supersessionChain';

export function chainLinks(
  document: PolicyDocument,
  options: {
    day: LocalDate;
    index: RegisterIndex;
    text: Sentences;
    hrefOf: (documentId: string) => string;
  },
): readonly ChainLink[] {
  const { index, day, text } = options;
  const chain = supersessionChain(document.id, index);
  const read = (links: typeof chain.successors) =>
    links.flatMap(({ documentId }) => index.documentById.get(documentId) ?? []);
  return [...read(chain.successors).reverse(), document, ...read(chain.predecessors)].map(
    (link) => {
      const { status } = validityOn(link, day, index);
      return {
        id: link.id,
        title: link.title,
        period: periodOf(link, index),
        statusWord: text.status[status],
        inForce: status === 'inForce',
        current: link.id === document.id,
        inLibrary: link.file !== null,
        href: options.hrefOf(link.id),
      };
    },
  );
}

/** From its start to its end or its repeal, whichever comes first; an unknown start is left open. */
function periodOf(document: PolicyDocument, index: RegisterIndex): string {
  const start = startOf(document)?.day ?? '';
  const repealed = repealOf(document, index)?.effectiveOn ?? null;
  const ends = [document.validity.to, repealed === null ? null : addDays(repealed, -1)];
  const end = ends.filter((day) => day !== null).sort()[0];
  return `${start} – ${end ?? ''}`.trim();
}
