/** One responsibility in the reader's words: source, holder, condition, assessment, contradictions, place in time. */
import { conflictsIn, type Conflict } from '../../domain/conflict';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import type { TimeAxis } from '../../domain/timeAxis';
import type { ResponsibilityRowWords } from '../components/ResponsibilityRowView';
import type { Sentences } from '../text/sv';
import { barWords } from './barWords';
import { holderNames, periodWords, responsibilityWords } from './responsibilityWords';

export interface RowWordsOptions {
  readonly judged: JudgedRegister;
  readonly axis: TimeAxis;
  readonly text: Sentences;
  /** True where rows of many committees stand together. */
  readonly nameCommittees: boolean;
  /** The words of a responsibility in its source. */
  readonly hrefOf: (documentId: string, responsibilityId: string) => string;
}

/** Looks the register through once; then each row costs a few look-ups. */
export function rowWordsOf(
  options: RowWordsOptions,
): (row: ResponsibilityRow) => ResponsibilityRowWords {
  const { judged, axis, text } = options;
  const conflicts = conflictsByRow(judged);
  return (row) => {
    const { onDay } = row;
    const { id, period } = onDay.responsibility;
    const status = responsibilityWords(onDay, text);
    const span = periodWords(period, text);
    return {
      status,
      period: span === status.detail ? '' : span,
      source: sourceWords(row, judged.index, text),
      sourceHref: onDay.source.kind === 'read' ? options.hrefOf(onDay.source.documentId, id) : null,
      committees: options.nameCommittees ? committeeNames(onDay, text) : '',
      remarks: remarksOf(row, text),
      conflicts: (conflicts.get(id) ?? []).map((conflict) => conflictWords(conflict, id, options)),
      bar: barWords(onDay, row.renewal, axis, judged.day, text),
    };
  };
}

/** "Omsorgsnämnden, Kunskapsnämnden": those that exist, and those that have ceased. */
export function committeeNames(onDay: ResponsibilityOnDay, text: Sentences): string {
  const names = [...onDay.holders, ...onDay.ceased].map(({ name }) => name);
  if (onDay.unreadCommitteeIds.length > 0) names.push(text.responsibility.ask.unreadCommittee);
  return names.length === 0 ? text.responsibility.ask.nobody : names.join(', ');
}

/** "Internationell policy … · Kommunfullmäktige 2012-05-06 § 44", or why there is none. */
export function sourceWords(
  { onDay }: ResponsibilityRow,
  index: RegisterIndex,
  text: Sentences,
): string {
  if (onDay.source.kind === 'none') return text.responsibility.noSource;
  const document = index.documentById.get(onDay.source.documentId);
  if (!document) return text.responsibility.unreadableSource;
  const { decidedBy, decidedOn, section } = document.decision;
  const decided = [decidedBy, decidedOn, section].filter((part) => part !== null).join(' ');
  return decided === '' ? document.title : `${document.title} · ${decided}`;
}

/** "Gavs till …", "Styrka: bör", "Villkor: …", "Föreslaget, inte bekräftat". */
export function remarksOf(row: ResponsibilityRow, text: Sentences): readonly string[] {
  const { condition } = row.onDay.responsibility;
  return [
    ...holderRemarks(row, text),
    ...strengthRemarks(row, text),
    ...(condition === null ? [] : [text.responsibility.condition(condition)]),
    ...assessmentRemarks(row, text),
  ];
}

/** Who it was given to, and who probably holds it now. */
function holderRemarks({ onDay, as, renewal }: ResponsibilityRow, text: Sentences): string[] {
  const words = text.responsibility;
  const given = [...onDay.ceased, ...onDay.holders].map(({ name }) => name).join(', ');
  const remarks = as === 'likelyHolder' ? [words.givenTo(given)] : [];
  if (renewal?.kind === 'found') remarks.push(words.renewed);
  if (renewal?.kind === 'perhaps') remarks.push(words.perhapsRenewed);
  if (renewal?.kind === 'none' && onDay.ceased.length > 0) {
    const likely = holderNames(onDay.likelyHolders);
    remarks.push(likely === '' ? words.noLikely : words.likely(likely));
  }
  return remarks;
}

/** "ska" is what one expects, so only the weaker ones are told. */
function strengthRemarks({ onDay }: ResponsibilityRow, text: Sentences): string[] {
  const { modality } = onDay.responsibility;
  if (modality === null || modality === 'ska') return [];
  return [text.responsibility.strength(text.responsibility.modality[modality])];
}

function assessmentRemarks({ onDay }: ResponsibilityRow, text: Sentences): string[] {
  const { assessment } = onDay.responsibility;
  return assessment === 'confirmed' ? [] : [text.responsibility[assessment]];
}

function conflictsByRow(judged: JudgedRegister): ReadonlyMap<string, readonly Conflict[]> {
  const byRow = new Map<string, Conflict[]>();
  for (const conflict of conflictsIn(judged)) {
    for (const { responsibility } of [conflict.stronger, conflict.weaker]) {
      const known = byRow.get(responsibility.id);
      if (known === undefined) byRow.set(responsibility.id, [conflict]);
      else known.push(conflict);
    }
  }
  return byRow;
}

/** What the other side of the conflict says, from the row whose id is given. */
function conflictWords(
  { stronger, weaker, ground }: Conflict,
  id: string,
  { text, hrefOf }: RowWordsOptions,
): ResponsibilityRowWords['conflicts'][number] {
  const isWeaker = weaker.responsibility.id === id;
  const other = isWeaker ? stronger : weaker;
  const words = text.responsibility;
  const sentence = isWeaker
    ? ground === 'sameWords'
      ? words.conflict
      : words.conflictGoals
    : words.outranks;
  const names = other.holders.map(({ name }) => name).join(', ');
  return {
    words: sentence(other.responsibility.what, names),
    href:
      other.source.kind === 'read'
        ? hrefOf(other.source.documentId, other.responsibility.id)
        : null,
  };
}
