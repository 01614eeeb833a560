/** A look over a site as a report in Swedish, and as JSON. */
import type { Finding, Severity } from '../domain/finding';
import { SourceFailure } from '../domain/policySource';
import { whyFailed } from './failureWords';
import { findingNames } from './findingNames';
import type { ListAccess, SiteCheck } from './siteCheck';
import { planLines, problemSentence, stepSentence } from './sitePlanWords';

/** The words for a SourceFailure, or null where there is none. */
const whyOrNull = (failure: SourceFailure | null) => (failure === null ? null : whyFailed(failure));

export function checkReport(check: SiteCheck): string {
  return [
    ...section('Innehåll', contentLines(check)),
    ...section('Behörighet', check.access.map(accessLine)),
    ...section('Sökning', [searchLine(check)]),
    ...section('Rader', rowLines(check)),
    ...section('Att åtgärda', findingLines(check)),
  ].join('\n');
}

function contentLines({ plan }: SiteCheck): string[] {
  const lines = planLines(plan);
  return plan.steps.length === 0
    ? lines
    : [...lines, 'Det som saknas kan också vara sådant som den inloggade inte får se.'];
}

function accessLine({ list, rows, failure }: ListAccess): string {
  if (failure !== null) return `${list}: kunde inte läsas. ${whyFailed(failure)}`;
  return `${list}: ${rows} ${rows === 1 ? 'rad' : 'rader'} går att läsa`;
}

function searchLine({ search, access }: SiteCheck): string {
  if (search instanceof SourceFailure) return `Sökningen svarade inte. ${whyFailed(search)}`;
  const documents = access.find(({ list }) => list === 'Styrdokument')?.rows ?? 0;
  const behind = search < documents ? ' Nya dokument kan dröja i sökningen.' : '';
  return `Sökningen svarar och hittar ${search} av ${documents} dokument.${behind}`;
}

function rowLines({ unreadable }: SiteCheck): string[] {
  if (unreadable.length === 0) return ['Alla rader som kom gick att förstå.'];
  return unreadable.map(
    ({ list, id, title, column, why }) =>
      `${list} rad ${id}${title === null ? '' : ` (${title})`}: kolumnen ${column} går inte att förstå. ${why}`,
  );
}

const severityWords: Readonly<Record<Severity, string>> = {
  serious: 'allvarligt',
  warning: 'bör rättas',
  note: 'titta på',
};

/** One line for each kind, most serious first, with the rows to open. */
function findingLines({ assessment }: SiteCheck): string[] {
  if (assessment === null) return ['Ingenting är bedömt, för inga dokument kunde läsas.'];
  const kinds = new Map<string, Finding[]>();
  for (const finding of assessment.findings)
    kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding]);
  const lines = [...kinds.values()].map(kindLine);
  const checks = new Set(assessment.notAssessed.map(({ check }) => check)).size;
  if (checks > 0)
    lines.push(
      `${checks} ${checks === 1 ? 'kontroll' : 'kontroller'} kunde inte göras fullt ut. Det är inget godkännande.`,
    );
  return lines.length > 0 ? lines : ['Inga brister hittades. Alla kontroller kunde göras.'];
}

function kindLine(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  const rows = findings.flatMap((finding) => finding.rows.slice(0, 1));
  const shown = rows.slice(0, mostRows).map(({ list, id }) => `${list} ${id}`);
  const more = rows.length > mostRows ? ` och ${rows.length - mostRows} till` : '';
  const where = shown.length === 0 ? '' : ` (${shown.join(', ')}${more})`;
  return `${findings.length} × ${findingNames[first.kind]}, ${severityWords[first.severity]}${where}`;
}

const mostRows = 5;

function section(heading: string, lines: readonly string[]): string[] {
  return [heading, ...lines.map((line) => `  ${line}`)];
}

export function checkJson({ plan, access, search, unreadable, assessment }: SiteCheck): object {
  return {
    missing: plan.steps.map((step) => ({ list: step.list.title, sentence: stepSentence(step) })),
    problems: plan.problems.map((problem) => ({
      list: problem.list.title,
      sentence: problemSentence(problem),
    })),
    access: access.map(({ list, rows, failure }) => ({ list, rows, failure: whyOrNull(failure) })),
    search:
      search instanceof SourceFailure
        ? { documents: null, failure: whyFailed(search) }
        : { documents: search, failure: null },
    unreadable,
    findings: assessment?.findings ?? null,
    notAssessed: assessment?.notAssessed ?? null,
  };
}
