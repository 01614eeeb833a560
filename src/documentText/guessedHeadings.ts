/** Finds headings that are only made to look like headings, in texts that mark none. */
import { plainText } from '../domain/blocksInOrder';
import type { HeadingBlock, InlineRun, ParagraphBlock, TextBlock } from '../domain/textDocument';
import type { BlockLook, FlowBlock } from './flowBlock';
import { headingRuns } from './headingRuns';

/** Longer paragraphs are text, however bold. */
const maxHeadingLength = 130;
/** Bold words that open a paragraph count as headings when the habit shows this often. */
const minLeads = 3;
const maxLeadLength = 60;
/** So many in a row are an address or a cover page, not headings. */
const tooManyInARow = 4;

type Candidate = FlowBlock & { readonly block: ParagraphBlock; readonly look: BlockLook };

/** A split paragraph: the bold words that open it, and the rest. */
interface Lead {
  readonly heading: readonly InlineRun[];
  readonly rest: readonly InlineRun[];
}

export interface GuessedFlow {
  readonly flow: readonly FlowBlock[];
  /** The heading each reshaped paragraph became: marks that stood in the one stand in the other. */
  readonly replaced: ReadonlyMap<TextBlock, TextBlock>;
}

/**
 * The flow with guessed headings, each marked `guessed`. A text with headings of its own, beyond a
 * title, is left alone. On real files two of three guesses are right, so they serve navigation only.
 */
export function withGuessedHeadings(flow: readonly FlowBlock[]): GuessedFlow {
  const replaced = new Map<TextBlock, TextBlock>();
  const headings = flow.filter(({ block }) => block.kind === 'heading');
  const hasTitleOnly = headings.length === 1 && flow[0] === headings[0];
  if (headings.length > 0 && !hasTitleOnly) return { flow, replaced };

  const body = bodyLook(flow);
  const candidates = new Set(withoutLongRuns(flow, (each) => isHeadingLike(each, body)));
  const levels = levelsByLook([...candidates], hasTitleOnly ? 2 : 1);
  const leads = body.bold ? new Map<FlowBlock, Lead>() : findLeads(flow, candidates);
  const leadLevel = (hasTitleOnly ? 2 : 1) + levels.size;
  const guessed = flow.flatMap((each): readonly FlowBlock[] => {
    const lead = leads.get(each);
    if (lead) return split(each, lead, leadLevel, replaced);
    if (!isCandidate(each) || !candidates.has(each)) return [each];
    const label = each.list?.label ?? each.block.label;
    const level = levels.get(lookKey(each.look)) ?? 1;
    const heading = guessedHeading(each.block.runs, label, level);
    replaced.set(each.block, heading);
    return [{ block: heading, list: null, look: null }];
  });
  return { flow: guessed, replaced };
}

function guessedHeading(
  runs: readonly InlineRun[],
  label: string | null,
  level: number,
): HeadingBlock {
  const limited = Math.min(level, 6) as HeadingBlock['level'];
  return {
    kind: 'heading',
    anchor: '',
    level: limited,
    label,
    guessed: true,
    runs: headingRuns(runs),
  };
}

function isCandidate(each: FlowBlock): each is Candidate {
  return each.block.kind === 'paragraph' && each.look !== null;
}

/** The look that most of the text's characters have. */
function bodyLook(flow: readonly FlowBlock[]): BlockLook {
  const weights = new Map<string, { look: BlockLook; characters: number }>();
  for (const { look } of flow) {
    if (!look) continue;
    const known = weights.get(lookKey(look)) ?? { look, characters: 0 };
    known.characters += look.characters;
    weights.set(lookKey(look), known);
  }
  const heaviest = [...weights.values()].sort((a, b) => b.characters - a.characters)[0];
  return (
    heaviest?.look ?? { bold: false, underlined: false, capitals: false, size: 0, characters: 0 }
  );
}

function lookKey(look: BlockLook): string {
  return `${Math.round(look.size)} ${look.bold} ${look.underlined} ${look.capitals}`;
}

function isHeadingLike(each: FlowBlock, body: BlockLook): each is Candidate {
  if (!isCandidate(each)) return false;
  const { look } = each;
  const standsOut =
    look.size >= body.size * 1.1 ||
    (look.bold && !body.bold) ||
    (look.underlined && !body.underlined) ||
    (look.capitals && !body.capitals && look.characters > 3);
  if (!standsOut) return false;
  const text = plainText(each.block).trim();
  return (
    text.length <= maxHeadingLength && /\p{L}{2}/u.test(text) && !/^[-–—•·*]|[.;,:]$/.test(text)
  );
}

/** Candidates that stand one, two or three together, and are no items of a list. */
function withoutLongRuns(
  flow: readonly FlowBlock[],
  isHeading: (each: FlowBlock) => each is Candidate,
): Candidate[] {
  const kept: Candidate[] = [];
  let row: Candidate[] = [];
  for (const [at, each] of flow.entries()) {
    if (isHeading(each)) {
      if (!isInList(each, flow[at - 1], flow[at + 1])) row.push(each);
      continue;
    }
    if (row.length < tooManyInARow) kept.push(...row);
    row = [];
  }
  return kept;
}

/** One numbered line is a heading with its number, two in a row are a list. */
function isInList(each: FlowBlock, ...neighbours: readonly (FlowBlock | undefined)[]): boolean {
  const series = each.list?.series;
  return series !== undefined && neighbours.some((other) => other?.list?.series === series);
}

/** Larger, then bold, then capitals, then underlined: the first look met this way is the top level. */
function levelsByLook(candidates: readonly Candidate[], top: number): Map<string, number> {
  const looks = new Map(candidates.map(({ look }) => [lookKey(look), look]));
  const weight = (look: BlockLook): number =>
    Math.round(look.size) * 8 +
    (look.bold ? 4 : 0) +
    (look.capitals ? 2 : 0) +
    (look.underlined ? 1 : 0);
  return new Map(
    [...looks]
      .sort(([, a], [, b]) => weight(b) - weight(a))
      .map(([key], index) => [key, top + index]),
  );
}

function findLeads(
  flow: readonly FlowBlock[],
  candidates: ReadonlySet<FlowBlock>,
): Map<FlowBlock, Lead> {
  const leads = new Map<FlowBlock, Lead>();
  for (const each of flow) {
    if (!isCandidate(each) || each.list !== null || candidates.has(each)) continue;
    const lead = leadOf(each.block.runs);
    if (lead) leads.set(each, lead);
  }
  return leads.size >= minLeads ? leads : new Map<FlowBlock, Lead>();
}

/** "*Syfte.* Policyn …" and bold words on a line of their own; "*Syfte:*" is a label, not a heading. */
function leadOf(runs: readonly InlineRun[]): Lead | null {
  const end = runs.findIndex((run) => run.kind !== 'text' || !run.bold);
  const next = runs[end];
  if (end < 1 || !next) return null;
  const heading = runs.slice(0, end);
  const words = heading
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
    .trim();
  if (words === '' || words.length > maxLeadLength || !/\p{L}{2}/u.test(words)) return null;
  const isOwnLine = next.kind === 'lineBreak' && !/[;,:]$/.test(words);
  if (!isOwnLine && !words.endsWith('.')) return null;
  const rest = trimmedStart(runs.slice(isOwnLine ? end + 1 : end));
  return rest.length === 0 ? null : { heading, rest };
}

function trimmedStart(runs: readonly InlineRun[]): readonly InlineRun[] {
  const [first, ...others] = runs;
  if (first?.kind !== 'text') return runs;
  const text = first.text.trimStart();
  return text === '' ? others : [{ ...first, text }, ...others];
}

function split(
  each: FlowBlock,
  lead: Lead,
  level: number,
  replaced: Map<TextBlock, TextBlock>,
): readonly FlowBlock[] {
  const label = each.block.kind === 'paragraph' ? each.block.label : null;
  const heading = guessedHeading(lead.heading, label, level);
  const rest: ParagraphBlock = { kind: 'paragraph', anchor: '', label: null, runs: lead.rest };
  replaced.set(each.block, heading);
  return [
    { block: heading, list: null, look: null },
    { block: rest, list: null, look: null },
  ];
}
