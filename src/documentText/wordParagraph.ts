/** One Word paragraph as a heading, a paragraph or a list item. */
import type { InlineRun, TextBlock } from '../domain/textDocument';
import type { BlockLook, FlowBlock } from './flowBlock';
import { headingRuns } from './headingRuns';
import { isOn } from './wordLook';
import { integer, leftIndent, outlineHeadingLevel, type ParagraphStyle } from './wordStyles';
import type { ParagraphNumber } from './wordNumbering';
import { WordRunReader, type LookCount } from './wordRuns';
import type { WordStory } from './wordStory';
import type { XmlElement } from './xmlParser';

export interface ReadParagraph {
  /** Null for a paragraph without content. */
  readonly flow: FlowBlock | null;
  /** `w:txbxContent` of the text boxes anchored in it. */
  readonly boxes: readonly XmlElement[];
}

/**
 * Reads a `w:p`. `before` is the content of paragraphs whose own mark was deleted: they run on into
 * this one, as Word shows them.
 */
export function readParagraph(
  paragraph: XmlElement,
  before: readonly XmlElement[],
  story: WordStory,
): ReadParagraph {
  const properties = paragraph.child('w:pPr');
  const style = story.styles.paragraph(properties?.value('w:pStyle') ?? null);
  const reader = new WordRunReader(story, style.look);
  reader.read(before);
  reader.read(paragraph.children);
  story.fields.endParagraph();
  const runs = reader.runs.finish();
  if (runs.length === 0) {
    // An empty item still counts, a hidden one does not.
    if (!isMarkHidden(properties)) paragraphNumber(properties, style, story);
    return { flow: null, boxes: reader.boxes };
  }
  const number = paragraphNumber(properties, style, story);
  const direct = properties && leftIndent(properties);
  const flow = flowBlock(runs, headingLevel(properties, style), number, {
    indent: direct ?? number?.indent ?? style.indent ?? 0,
    look: blockLook(reader.looks),
  });
  story.marks.settle(flow.block);
  return { flow, boxes: reader.boxes };
}

/** True when a tracked change takes the paragraph's own mark away. */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = paragraph.child('w:pPr')?.child('w:rPr');
  return mark?.child('w:del') !== undefined || mark?.child('w:moveFrom') !== undefined;
}

function isMarkHidden(properties: XmlElement | undefined): boolean {
  return isOn(properties?.child('w:rPr')?.child('w:vanish'));
}

function flowBlock(
  runs: InlineRun[],
  level: number | null,
  number: ParagraphNumber | null,
  seen: { indent: number; look: BlockLook },
): FlowBlock {
  const label = number === null || number.kind === 'bullet' ? null : number.text;
  if (level !== null && runs.some((run) => run.kind === 'text' || run.kind === 'link')) {
    return { block: headingBlock(level, label, runs), list: null, look: null };
  }
  const isItem = number?.kind === 'item' || number?.kind === 'bullet';
  return {
    block: { kind: 'paragraph', anchor: '', label: isItem ? null : label, runs },
    look: number?.kind === 'bullet' ? null : seen.look,
    list: isItem
      ? {
          ordered: number.kind === 'item',
          label,
          level: number.level,
          series: number.series,
          indent: seen.indent,
        }
      : null,
  };
}

function headingBlock(level: number, label: string | null, runs: readonly InlineRun[]): TextBlock {
  return {
    kind: 'heading',
    anchor: '',
    level: Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6,
    label,
    guessed: false,
    runs: headingRuns(runs),
  };
}

function headingLevel(properties: XmlElement | undefined, style: ParagraphStyle): number | null {
  const direct = outlineHeadingLevel(properties?.value('w:outlineLvl'));
  return direct === undefined ? style.headingLevel : direct;
}

/** Counts the paragraph on in its numbering; number 0 takes a style's numbering away. */
function paragraphNumber(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  story: WordStory,
): ParagraphNumber | null {
  const direct = properties?.child('w:numPr');
  const id = direct?.value('w:numId') ?? style.numberingId;
  if (id === null || id === '0') return null;
  const level =
    integer(direct?.value('w:ilvl')) ??
    story.numbering.levelOfStyle(id, style.ids) ??
    style.numberingLevel ??
    0;
  return story.numbering.next(id, level);
}

function blockLook(count: LookCount): BlockLook {
  const { characters } = count;
  return {
    characters,
    bold: characters > 0 && count.bold === characters,
    underlined: characters > 0 && count.underlined === characters,
    capitals: characters > 0 && count.capitals === characters,
    size: characters > 0 ? count.size / characters : 0,
  };
}
