/** A reading in Swedish words, for the administrator to look through before anything is imported. */
import type { Period } from '../domain/period';
import type { Doubt } from '../extraction/doubt';
import type { FrontMatter } from '../extraction/frontMatter';
import type { PolicyTextReading } from '../extraction/policyText';
import type { ProposedGoal, ProposedResponsibility } from '../extraction/proposal';
import type { StatedFact } from '../extraction/statedFact';

/** What one file said; `reading` is null exactly where `error` tells why. */
export type FileReading =
  | (ReadFileFacts & { readonly reading: PolicyTextReading; readonly error: null })
  | (ReadFileFacts & { readonly reading: null; readonly error: string });

interface ReadFileFacts {
  readonly file: string;
  /** What stands in the way of the file rather than of its words. */
  readonly notes: readonly string[];
}

const named: readonly (readonly [string, keyof FrontMatter])[] = [
  ['Dokumentnamn', 'title'],
  ['Dokumenttyp', 'type'],
  ['Beslutad av', 'decidedBy'],
  ['Beslutsdatum', 'decidedOn'],
  ['Diarienummer', 'caseNumber'],
  ['Paragraf', 'section'],
  ['Dokumentansvarig', 'documentOwner'],
  ['Nästa översyn', 'reviewDueOn'],
];
const unknown = '–';

export function reportOf({ file, reading, error, notes }: FileReading): string {
  if (reading === null) return `${file}\n  Kunde inte läsas. ${error}`;
  const { frontMatter, responsibilities, goals, doubts } = reading;
  return [
    file,
    ...frontMatterLines(frontMatter),
    ...section('Föreslaget ansvar', responsibilities.map(responsibilityLine)),
    ...section('Mål', goals.map(goalLine)),
    ...section('Att se över', [...notes, ...doubts.map(sentenceOf)]),
  ].join('\n');
}

/** A doubt as one Swedish sentence. */
export function sentenceOf(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'decidedOnWeekend':
      return `Beslutad en ${doubt.weekday === 7 ? 'söndag' : 'lördag'}: ${doubt.words}. Stämmer datumet?`;
    case 'placeholder':
      return `Mallens platshållare står kvar: "${doubt.words}".`;
    case 'unreadableDay':
      return `"${doubt.words}" är inget datum. Beslutsdatum lämnas tomt.`;
    case 'unreadableCaseNumber':
      return `"${doubt.words}" är inget känt diarienummer. Diarienummer lämnas tomt.`;
    case 'severalDecisions':
      return `Flera beslut anges, det första visas: "${doubt.words}".`;
    case 'contradictoryDecision':
      return `Texten säger olika om vem som har beslutat: ${doubt.words}.`;
    case 'ownerIsPerson':
      return 'Ett personnamn står som ansvarig och har utelämnats. Ange en roll.';
    case 'endsBeforeStart':
      return `Giltigheten slutar innan den börjar: ${doubt.words}.`;
    case 'unlistedCommittee':
      return `Finns inte i nämndregistret: ${doubt.words}.`;
    case 'unclearCommittee':
      return `Oklart vilken nämnd som avses: "${doubt.words}"`;
  }
}

function frontMatterLines(frontMatter: FrontMatter): string[] {
  const facts = named.map(([label, name]) => [label, valueOf(frontMatter, name)] as const);
  const validity = validityWords(frontMatter);
  const superseded = frontMatter.supersedes.map(({ title, decidedBy, decidedOn, caseNumber }) => {
    const decision = [decidedBy, decidedOn, caseNumber].filter((part) => part !== null).join(', ');
    return ['Upphäver', decision === '' ? title : `${title} (${decision})`] as const;
  });
  return [...facts, ['Giltighetstid', validity] as const, ...superseded].map(
    ([label, value]) => `  ${label.padEnd(17)}${value}`,
  );
}

function valueOf(frontMatter: FrontMatter, name: keyof FrontMatter): string {
  const fact = frontMatter[name];
  return fact !== null && 'value' in fact ? `${fact.value}${sureness(fact)}` : unknown;
}

/** What is told by shape or place alone is for a person to look at before it is trusted. */
function sureness({ confidence }: StatedFact<unknown>): string {
  return confidence === 'implied' ? ' (osäkert: framgår av form eller plats)' : '';
}

function validityWords({ validFrom, validTo, openEnded }: FrontMatter): string {
  if (validFrom === null && validTo === null)
    return openEnded?.value === true ? `tills vidare${sureness(openEnded)}` : unknown;
  const unsure = [validFrom, validTo].find((fact) => fact?.confidence === 'implied');
  const period = periodWords({ from: validFrom?.value ?? null, to: validTo?.value ?? null });
  return unsure ? period + sureness(unsure) : period;
}

function periodWords({ from, to }: Period): string {
  return `${from ?? ''} – ${to ?? 'tills vidare'}`.trim();
}

function responsibilityLine(proposal: ProposedResponsibility): string {
  const { committees, what, period, modality, condition, exception, passage } = proposal;
  const hasPeriod = period.from !== null || period.to !== null;
  const details = [
    hasPeriod ? periodWords(period) : null,
    modality === 'vid behov' ? 'vid behov' : null,
    condition === null ? null : `villkor: ${condition}`,
    exception === null ? null : `undantag: ${exception}`,
  ].filter((detail) => detail !== null);
  const after = details.length === 0 ? '' : ` (${details.join('; ')})`;
  return `${committees.join(', ')}: ${what}${after}\n      "${passage}"`;
}

function goalLine({ title, measure, target, committees }: ProposedGoal): string {
  const details = [measure, target, committees.length === 0 ? null : committees.join(', ')];
  const told = details.filter((detail) => detail !== null);
  return told.length === 0 ? title : `${title} (${told.join('; ')})`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    - ${line}`)];
}
