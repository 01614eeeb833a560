/** Proposes the rows of Ansvar and Mål that a document's words give, with their committees in the register. Pure. */
import { committeeNamed, type CommitteeRegister } from '../domain/committeeRegister';
import { genreOf } from '../domain/documentType';
import { foldText } from '../domain/foldedText';
import type { Goal } from '../domain/goal';
import { instrumentOrder } from '../domain/instrument';
import type { LocalDate } from '../domain/localDate';
import type { Instrument, Responsibility } from '../domain/responsibility';
import type { PolicyTextReading } from '../extraction/policyText';
import type { ProposedGoal, ProposedResponsibility } from '../extraction/proposal';
import type { CommitteeReference, PlannedGoal, PlannedResponsibility } from './importPlan';
import { oneLine } from './planDocuments';

/** The committees that a plan may point at: the site's, or those that the same plan proposes. */
export interface CommitteeBook {
  readonly register: CommitteeRegister;
  /** Names that are put in the register by the same import. */
  readonly proposed: ReadonlySet<string>;
}

interface Source {
  readonly document: string;
  readonly reading: PolicyTextReading;
  readonly committees: CommitteeBook;
}

export function planResponsibilities(
  source: Source,
  existing: readonly Responsibility[],
): PlannedResponsibility[] {
  const { responsibilities } = source.reading;
  const rows = matchRows(responsibilities, existing, isSameResponsibility);
  return responsibilities.map((proposal) => ({
    ...plannedRow(source, proposal, rows.get(proposal)),
    what: oneLine(proposal.what),
    kind: proposal.kind,
    modality: proposal.modality,
    condition: conditionOf(proposal),
  }));
}

export function planGoals(source: Source, existing: readonly Goal[]): PlannedGoal[] {
  const { goals } = source.reading;
  const rows = matchRows(goals, existing, isSameGoal);
  return goals.map((proposal) => ({
    ...plannedRow(source, proposal, rows.get(proposal)),
    title: oneLine(proposal.title),
    measure: proposal.measure && oneLine(proposal.measure),
    target: proposal.target && oneLine(proposal.target),
  }));
}

/** What a responsibility and a goal have in common; `row` is the one that the site has already. */
function plannedRow(
  { document, reading, committees }: Source,
  { committees: names, period, passage }: ProposedResponsibility | ProposedGoal,
  row: { readonly id: string } | undefined,
) {
  const { found, doubts } = resolved(names, committees, period.from ?? dayOf(reading));
  return {
    document,
    fate: row ? ('exists' as const) : ('create' as const),
    id: row?.id ?? null,
    doubts: row ? [] : doubts,
    committees: found,
    instrument: instrumentOf(reading),
    validFrom: period.from,
    validTo: period.to,
    passage,
  };
}

/**
 * Each proposal's row on the site, no row twice: first where all agrees, then where only a person's better wording
 * differs. `likeness` is 2 for the same, 1 for the same place in the text, 0 for another.
 */
export function matchRows<Proposal, Row>(
  proposals: readonly Proposal[],
  existing: readonly Row[],
  likeness: (proposal: Proposal, row: Row) => 0 | 1 | 2,
): ReadonlyMap<Proposal, Row> {
  const left = new Set(existing);
  const found = new Map<Proposal, Row>();
  for (const wanted of [2, 1]) {
    for (const proposal of proposals) {
      if (found.has(proposal)) continue;
      const row = [...left].find((one) => likeness(proposal, one) === wanted);
      if (row === undefined) continue;
      found.set(proposal, row);
      left.delete(row);
    }
  }
  return found;
}

export function isSameResponsibility(
  proposal: Pick<ProposedResponsibility, 'passage' | 'what'>,
  row: Responsibility,
): 0 | 1 | 2 {
  if (foldText(proposal.passage) !== foldText(row.passage ?? '')) return 0;
  return foldText(oneLine(proposal.what)) === foldText(row.what) ? 2 : 1;
}

export function isSameGoal(proposal: Pick<ProposedGoal, 'title'>, row: Goal): 0 | 2 {
  return foldText(oneLine(proposal.title)) === foldText(row.title) ? 2 : 0;
}

/** A name that changed hands is understood on the day from which the words hold. */
function dayOf({ frontMatter }: PolicyTextReading): LocalDate | null {
  return frontMatter.validFrom?.value ?? frontMatter.decidedOn?.value ?? null;
}

function resolved(
  names: readonly string[],
  { register, proposed }: CommitteeBook,
  day: LocalDate | null,
): { readonly found: readonly CommitteeReference[]; readonly doubts: readonly string[] } {
  const found: CommitteeReference[] = [];
  const doubts: string[] = [];
  for (const name of names) {
    const committee = committeeNamed(register, name, day);
    if (committee) found.push({ name: committee.name, id: committee.id });
    else if (proposed.has(name)) found.push({ name, id: null });
    else doubts.push(`Välj nämnd på raden: "${name}" finns inte i listan Nämnder.`);
  }
  return { found: distinct(found), doubts };
}

function distinct(found: readonly CommitteeReference[]): CommitteeReference[] {
  return [...new Map(found.map((one) => [one.id ?? one.name, one])).values()];
}

/** The list has one column for both. */
function conditionOf({ condition, exception }: ProposedResponsibility): string | null {
  const parts = [condition, exception && `Undantag: ${exception}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('. ');
}

/** The genre where it is one of the list's means of steering, else nothing: never guessed. */
function instrumentOf({ frontMatter }: PolicyTextReading): Instrument | null {
  const written = frontMatter.type?.value;
  const genre = written === undefined ? null : genreOf(written).name;
  return instrumentOrder.find((instrument) => instrument === genre) ?? null;
}
