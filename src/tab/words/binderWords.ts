/** The nämndpärm: all that a committee answers for, in numbered parts, with the words and where they stand. */
import { citationOf } from '../../domain/citation';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { ResponsibilityRow, ResponsibilityView } from '../../domain/responsibilityView';
import type { BinderItem, BinderPart } from '../components/Binder';
import type { Sentences } from '../text/sv';
import { committeeNames, remarksOf, sourceWords } from './responsibilityRowWords';
import { periodWords, responsibilityWords } from './responsibilityWords';

/** First what lapses this year and what has lapsed, then every ground, the strongest first. */
export function binderParts(
  view: ResponsibilityView,
  judged: JudgedRegister,
  text: Sentences,
): readonly BinderPart[] {
  const year = judged.day.slice(0, 4);
  const rows = view.groups.flatMap((group) => group.rows);
  const endsThisYear = ({ onDay }: ResponsibilityRow): boolean =>
    onDay.state === 'current' && onDay.responsibility.period.to?.slice(0, 4) === year;
  const isUnanswered = ({ renewal }: ResponsibilityRow): boolean =>
    renewal !== null && renewal.kind !== 'found';
  const part = (heading: string, remark: string, ofPart: readonly ResponsibilityRow[]) => ({
    ...{ heading, remark },
    items: ofPart.map((row) => binderItem(row, judged, text)),
  });
  return [
    part(text.export.thisYear(year), '', rows.filter(endsThisYear)),
    part(text.export.hasLapsed, '', rows.filter(isUnanswered)),
    ...view.groups.map((group) =>
      part(
        group.instrument ?? text.responsibility.noInstrument,
        group.instrument === 'Reglemente' ? text.responsibility.strongestGround : '',
        group.rows,
      ),
    ),
  ];
}

function binderItem(row: ResponsibilityRow, judged: JudgedRegister, text: Sentences): BinderItem {
  const { onDay } = row;
  const { id, what, passage, period } = onDay.responsibility;
  const document =
    onDay.source.kind === 'read' ? judged.index.documentById.get(onDay.source.documentId) : null;
  return {
    ...{ id, what, passage },
    status: { ...responsibilityWords(onDay, text), detail: periodWords(period, text) },
    committees: committeeNames(onDay, text),
    citation: document
      ? citationOf(document, judged.index.committees)
      : sourceWords(row, judged.index, text),
    remarks: remarksOf(row, text),
  };
}
