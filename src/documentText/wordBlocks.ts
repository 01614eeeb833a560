/** The blocks of a Word story: paragraphs and tables in order, text boxes after their paragraph. */
import type { TextBlock } from '../domain/textDocument';
import type { FlowBlock } from './flowBlock';
import { nestedLists } from './nestedLists';
import { isMarkDeleted, readParagraph } from './wordParagraph';
import { unwrapped, type WordStory } from './wordStory';
import { readTable } from './wordTable';
import type { XmlElement } from './xmlParser';

/** The blocks of a cell, note, text box or page header. */
export function readWordBlocks(elements: readonly XmlElement[], story: WordStory): TextBlock[] {
  return nestedLists(readWordFlow(elements, story));
}

/** The same before lists are nested: the body's headings may have to be guessed first. */
export function readWordFlow(elements: readonly XmlElement[], story: WordStory): FlowBlock[] {
  const flow: FlowBlock[] = [];
  const reader = new FlowReader(story, flow);
  reader.read(elements);
  reader.end();
  return flow;
}

class FlowReader {
  /** Content of paragraphs whose mark is deleted; it runs on into the next paragraph. */
  #runningOn: XmlElement[] = [];

  constructor(
    private readonly story: WordStory,
    private readonly flow: FlowBlock[],
  ) {}

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      if (element.name === 'w:p') this.#paragraph(element);
      else if (element.name === 'w:tbl') this.#table(element);
      else this.#other(element);
    }
  }

  end(): void {
    if (this.#runningOn.length === 0) return;
    const [last, ...before] = this.#runningOn.reverse();
    if (last) this.#emit(last, before.reverse());
  }

  #paragraph(paragraph: XmlElement): void {
    noteSections(paragraph.child('w:pPr')?.child('w:sectPr'), this.story);
    if (isMarkDeleted(paragraph)) {
      this.story.tracked.changes = true;
      this.#runningOn.push(paragraph);
      return;
    }
    const before = this.#runningOn;
    this.#runningOn = [];
    this.#emit(paragraph, before);
  }

  #emit(paragraph: XmlElement, before: readonly XmlElement[]): void {
    const content = before.flatMap((each) => each.children);
    const { flow, boxes } = readParagraph(paragraph, content, this.story);
    if (flow) this.flow.push(flow);
    for (const box of boxes) this.read(box.children);
  }

  #table(table: XmlElement): void {
    const block = readTable(table, this.story, readWordBlocks);
    if (block) this.flow.push({ block, list: null, look: null });
  }

  #other(element: XmlElement): void {
    switch (element.name) {
      case 'w:bookmarkStart':
        this.story.marks.bookmark(element.attribute('w:name') ?? '');
        return;
      case 'w:sectPr':
        noteSections(element, this.story);
        return;
      case 'a:p':
        this.#emit(element, []);
        return;
      case 'w:altChunk':
        this.story.losses.add('embedded');
        return;
      case 'm:oMathPara':
      case 'm:oMath':
      case 'w:r':
      case 'w:hyperlink':
        // Not allowed outside a paragraph, yet some programs write it: read it as one.
        this.#loose(element);
        return;
      default:
        this.read(unwrapped(element, this.story) ?? []);
    }
  }

  #loose(element: XmlElement): void {
    const paragraph = element.wrappedIn('w:p');
    this.#emit(paragraph, []);
  }
}

function noteSections(section: XmlElement | undefined, story: WordStory): void {
  for (const reference of section?.children ?? []) {
    const id = reference.attribute('r:id');
    if (id === undefined) continue;
    if (reference.name === 'w:headerReference') story.pageParts.headers.add(id);
    if (reference.name === 'w:footerReference') story.pageParts.footers.add(id);
  }
}
