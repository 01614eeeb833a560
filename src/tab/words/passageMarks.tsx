/** Which words of a text responsibilities rest on, and what the margin says beside them. */
import { Link } from '@fluentui/react-components';
import { findPassage } from '../../domain/passage';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { TextDocument } from '../../domain/textDocument';
import type { PassageMark } from '../components/DocumentText';
import { DatedText } from '../components/DatedText';
import { StatusBadge, type StatusWords } from '../components/StatusBadge';
import type { Sentences } from '../text/sv';
import { holderNames, periodWords, responsibilityWords } from './responsibilityWords';

export interface ResponsibilityMark extends PassageMark {
  readonly responsibilityId: string;
  /** For the contents: "Ansvar, har löpt ut". */
  readonly status: StatusWords;
}

export function passageMarks(
  document: TextDocument,
  responsibilities: readonly ResponsibilityOnDay[],
  text: Sentences,
  hrefOf: (committeeId: string) => string,
): readonly ResponsibilityMark[] {
  return responsibilities.flatMap((judged) => {
    const { passage, id } = judged.responsibility;
    const place = passage === null ? null : findPassage(document, passage);
    if (place === null) return [];
    const { tone } = responsibilityWords(judged, text);
    return [
      {
        ...place,
        tone,
        responsibilityId: id,
        status: { tone, word: text.document.mark[judged.state], detail: '' },
        note: <MarginNote judged={judged} text={text} hrefOf={hrefOf} />,
      },
    ];
  });
}

function MarginNote(props: {
  judged: ResponsibilityOnDay;
  text: Sentences;
  hrefOf: (committeeId: string) => string;
}) {
  const { judged, text } = props;
  const { period, committeeIds, modality } = judged.responsibility;
  const names = [...judged.ceased, ...judged.holders].map((committee) => committee.name).join(', ');
  const facts = [names, modality ?? '', periodWords(period, text)].filter((fact) => fact !== '');
  const status = responsibilityWords(judged, text);
  const word =
    judged.state === 'lapsed' && period.to !== null
      ? text.document.bandLapsedOn(period.to)
      : status.word;
  const [committeeId] = committeeIds;
  return (
    <>
      <StatusBadge status={{ ...status, word, detail: '' }} />
      <div>
        <DatedText>{`${facts.join(', ')}.`}</DatedText>
      </div>
      {judged.likelyHolders.length > 0 && (
        <div>{text.responsibility.likely(holderNames(judged.likelyHolders))}</div>
      )}
      {committeeId !== undefined && (
        <Link inline href={props.hrefOf(committeeId)}>
          {text.document.openResponsibility}
        </Link>
      )}
    </>
  );
}
