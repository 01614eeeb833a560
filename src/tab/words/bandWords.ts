/** When the document applies but a responsibility it gives does not: one headline and three facts. */
import type { LocalDate } from '../../domain/localDate';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { FindRenewal } from '../../domain/renewal';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { Validity } from '../../domain/validity';
import type { BandCell } from '../components/StandingBand';
import type { Sentences } from '../text/sv';
import { holderNames, periodWords } from './responsibilityWords';
import { validityReason } from './validityWords';

export interface Band {
  readonly heading: string;
  readonly cells: readonly BandCell[];
  /** The responsibility whose words the link leads to; null when it has none. */
  readonly passage: string | null;
}

/** Null when the document does not apply, or all that it gives still does or has been given anew. */
export function bandOf(options: {
  document: PolicyDocument;
  validity: Validity;
  responsibilities: readonly ResponsibilityOnDay[];
  findRenewal: FindRenewal;
  day: LocalDate;
  today: LocalDate;
  index: RegisterIndex;
  text: Sentences;
}): Band | null {
  const { document, validity, index, text } = options;
  const failing = options.responsibilities.filter(
    (row) =>
      (row.state === 'lapsed' || row.state === 'committeeCeased') &&
      options.findRenewal(row).kind === 'none',
  );
  const [first] = failing;
  if (validity.status !== 'inForce' || first === undefined) return null;
  const words = text.document;
  const heading = first.state === 'lapsed' ? words.bandLapsed : words.bandCeased;
  return {
    heading: heading(document.documentType),
    cells: [
      {
        label: words.bandDocument(document.documentType),
        status: {
          tone: 'inForce',
          word: text.status.inForce,
          detail: validityReason(validity, index, text),
        },
      },
      {
        label: words.bandResponsibility,
        status: responsibilityCell(first, failing.length - 1, text),
      },
      {
        label: options.day === options.today ? words.bandLikelyToday : words.bandLikely,
        status: likelyCell(first, text),
      },
    ],
    passage: first.responsibility.passage === null ? null : first.responsibility.id,
  };
}

function responsibilityCell(
  judged: ResponsibilityOnDay,
  more: number,
  text: Sentences,
): BandCell['status'] {
  const words = text.document;
  const { period } = judged.responsibility;
  const names = [...judged.ceased, ...judged.holders].map((committee) => committee.name).join(', ');
  const ended = judged.ceased[0];
  const word =
    judged.state === 'lapsed'
      ? words.bandLapsedOn(period.to ?? '')
      : words.bandCeasedOn(ended?.name ?? '', ended?.period.to ?? '');
  const tail = more > 0 ? ` ${words.bandMore(more)}` : '';
  return { tone: 'lapsed', word, detail: `${names}, ${periodWords(period, text)}${tail}` };
}

function likelyCell({ likelyHolders }: ResponsibilityOnDay, text: Sentences): BandCell['status'] {
  const words = text.document;
  const [first] = likelyHolders;
  if (first === undefined) {
    return { tone: 'unknown', word: words.bandNoHolder, detail: words.bandNoDecision };
  }
  const from = first.committee.period.from;
  return {
    tone: 'unknown',
    word: holderNames(likelyHolders),
    detail: from === null ? words.bandNoDecision : words.bandSuccessor(from),
  };
}
