/** Which words of a text responsibilities rest on, and what the margin says beside them. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { holdingBlocks } from '../../domain/blocksInOrder';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { TextDocument } from '../../domain/textDocument';
import type { FoundPassage } from '../../passages/findPassage';
import type { PlaceRange } from '../../passages/passageText';
import { DatedText } from '../components/DatedText';
import type { MarginNotes } from '../components/TextPart';
import { StatusBadge, type StatusWords } from '../components/StatusBadge';
import type { Sentences } from '../text/sv';
import { holderNames, periodWords, responsibilityWords } from './responsibilityWords';

export interface PassageMarks {
  readonly ranges: readonly (PlaceRange & { readonly alert: boolean })[];
  /** By the anchor of the block of the text that holds the words. */
  readonly notes: MarginNotes;
  /** For the contents: "Ansvar, har löpt ut". */
  readonly entries: readonly { readonly anchor: string; readonly status: StatusWords }[];
  /** Where each responsibility's words begin, by its id. */
  readonly places: ReadonlyMap<string, string>;
  /** Those whose words do not stand in the text. */
  readonly gone: readonly ResponsibilityOnDay[];
}

/** `found` answers, in the same order, for the responsibilities that have words. */
export function passageMarks(
  document: TextDocument,
  responsibilities: readonly ResponsibilityOnDay[],
  found: readonly FoundPassage[],
  text: Sentences,
  hrefOf: (committeeId: string) => string,
): PassageMarks {
  const notes = new Map<string, { words: ReactNode[]; alert: boolean }>();
  const places = new Map<string, string>();
  const gone: ResponsibilityOnDay[] = [];
  const ranges: (PlaceRange & { alert: boolean })[] = [];
  const entries: { anchor: string; status: StatusWords }[] = [];
  for (const [place, judged] of responsibilities.entries()) {
    const answer = found[place];
    if (answer === undefined) continue;
    const anchor = answer.kind === 'notFound' ? undefined : answer.place[0]?.anchor;
    if (answer.kind === 'notFound' || anchor === undefined) {
      gone.push(judged);
      continue;
    }
    const top = holdingBlocks(document).get(anchor) ?? anchor;
    const { tone } = responsibilityWords(judged, text);
    const alert = isForSomeone(judged);
    ranges.push(...answer.place.map((range) => ({ ...range, alert })));
    entries.push({
      anchor: top,
      status: { tone, word: text.document.mark[judged.state], detail: '' },
    });
    places.set(judged.responsibility.id, top);
    const note = (
      <MarginNote
        key={judged.responsibility.id}
        judged={judged}
        changed={answer.kind === 'changed'}
        text={text}
        hrefOf={hrefOf}
      />
    );
    const before = notes.get(top);
    notes.set(top, {
      words: [...(before?.words ?? []), note],
      alert: alert || before?.alert === true,
    });
  }
  return { ranges, notes, entries, places, gone };
}

/** What runs, and what will run, is in order. */
function isForSomeone({ state }: ResponsibilityOnDay): boolean {
  return state !== 'current' && state !== 'upcoming';
}

function MarginNote(props: {
  judged: ResponsibilityOnDay;
  changed: boolean;
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
    <div>
      <StatusBadge status={{ ...status, word, detail: '' }} />
      <div>
        <DatedText>{`${facts.join(', ')}.`}</DatedText>
      </div>
      {props.changed && <div>{text.reading.passageChanged}</div>}
      {judged.likelyHolders.length > 0 && (
        <div>{text.responsibility.likely(holderNames(judged.likelyHolders))}</div>
      )}
      {committeeId !== undefined && (
        <Link inline href={props.hrefOf(committeeId)}>
          {text.document.openResponsibility}
        </Link>
      )}
    </div>
  );
}
