/** A document's verdict in the reader's words: status, and the reason or the date. */
import type { RegisterIndex } from '../../domain/registerIndex';
import type { Validity, ValidityReason } from '../../domain/validity';
import type { ValidityStart } from '../../domain/validityStart';
import type { StatusTone, StatusWords } from '../components/StatusBadge';
import type { Sentences } from '../text/sv';

/** One word and one line under it: "Gäller, tills vidare". */
export function validityWords(validity: Validity, text: Sentences): StatusWords {
  const { reason } = validity;
  return {
    tone: toneOf(validity),
    word: text.status[validity.status],
    detail: detailOf(reason, text),
  };
}

/** The whole reason in one sentence, for the document page: "tills vidare sedan 2012-05-06". */
export function validityReason(validity: Validity, index: RegisterIndex, text: Sentences): string {
  const { reason } = validity;
  switch (reason.kind) {
    case 'untilFurtherNotice':
      return `${text.status.untilFurtherNotice} ${startWords(reason.start, text)}`;
    case 'untilDate':
      return `${startWords(reason.start, text)} ${text.status.until(reason.lastDay)}`;
    case 'repealed': {
      const by = index.documentById.get(reason.repeal.documentId)?.title;
      return by
        ? text.status.repealedBy(by, reason.repeal.effectiveOn)
        : text.status.repealedOn(reason.repeal.effectiveOn);
    }
    default:
      return detailOf(reason, text);
  }
}

function startWords(start: ValidityStart, text: Sentences): string {
  const since = text.status.since(start.day);
  return start.ground === 'stated' ? since : `${since} (${text.status.fromDecision})`;
}

function toneOf({ status, reason }: Validity): StatusTone {
  if (status === 'inForce') {
    return reason.kind === 'untilDate' && reason.endsSoon ? 'endsSoon' : 'inForce';
  }
  return status === 'expired' ? 'lapsed' : status;
}

function detailOf(reason: ValidityReason, text: Sentences): string {
  switch (reason.kind) {
    case 'startsOn':
      return text.status.from(reason.start.day);
    case 'untilFurtherNotice':
      return text.status.untilFurtherNotice;
    case 'untilDate':
      return reason.endsSoon
        ? text.status.endsSoon(reason.lastDay)
        : text.status.until(reason.lastDay);
    case 'expired':
      return text.status.endedOn(reason.lastDay);
    case 'repealed':
      return text.status.repealedOn(reason.repeal.effectiveOn);
    case 'noDates':
      return text.status.noDates;
    case 'noStart':
      return text.status.noStart(reason.lastDay);
    case 'endBeforeStart':
      return text.status.endBeforeStart(reason.lastDay, reason.start.day);
    case 'repealUndated':
      return text.status.repealUndated;
  }
}
