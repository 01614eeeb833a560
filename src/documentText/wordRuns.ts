/** The words of one Word paragraph: runs, links, fields, notes, symbols, tracked changes. */
import { equationText } from './wordEquation';
import { fieldLink } from './wordFields';
import { readDrawing } from './wordDrawing';
import { RunCollector } from './runCollector';
import { safeLink } from './safeLink';
import { symbolText } from './wordSymbol';
import type { NoteKind } from './textMarks';
import { chosenAlternative, unwrapped, type WordStory } from './wordStory';
import { withRunProperties, type RunLook } from './wordLook';
import type { XmlElement } from './xmlParser';

/** How many of a paragraph's characters look like a heading: what guessing goes by. */
export interface LookCount {
  characters: number;
  bold: number;
  underlined: number;
  capitals: number;
  /** Sum of the characters' sizes in half points. */
  size: number;
}

type BesideRuns = (reader: WordRunReader, element: XmlElement) => void;
type RunPart = (reader: WordRunReader, part: XmlElement, look: RunLook) => void;

/** Reads the content of one paragraph into `runs`; `boxes` are the text boxes anchored in it. */
export class WordRunReader {
  readonly runs = new RunCollector();
  readonly boxes: XmlElement[] = [];
  readonly looks: LookCount = { characters: 0, bold: 0, underlined: 0, capitals: 0, size: 0 };
  readonly #links: (string | null)[] = [];

  constructor(
    private readonly story: WordStory,
    private readonly paragraphLook: RunLook,
  ) {}

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      if (element.name === 'w:r') this.#run(element);
      else this.#other(element);
    }
  }

  #other(element: XmlElement): void {
    const read = WordRunReader.#besideRuns.get(element.name);
    if (read) read(this, element);
    else this.read(unwrapped(element, this.story) ?? []);
  }

  static readonly #besideRuns: ReadonlyMap<string, BesideRuns> = new Map<string, BesideRuns>([
    ['w:hyperlink', (reader, link) => reader.#linked(reader.#hyperlink(link), link.children)],
    [
      'w:fldSimple',
      (reader, field) =>
        reader.#linked(fieldLink(field.attribute('w:instr') ?? ''), field.children),
    ],
    [
      'w:bookmarkStart',
      (reader, mark) => reader.story.marks.bookmark(mark.attribute('w:name') ?? ''),
    ],
    ['m:oMath', (reader, equation) => reader.#equation(equation)],
    ['m:oMathPara', (reader, equation) => reader.#equation(equation)],
    ['w:subDoc', (reader) => reader.story.losses.add('embedded')],
    // Not allowed inside a paragraph, yet some programs write it: its rows are read after the words.
    ['w:tbl', (reader, table) => reader.boxes.push(table.wrappedIn('w:txbxContent'))],
    ['a:r', (reader, run) => reader.#say(run.child('a:t')?.text ?? '', reader.paragraphLook)],
  ]);

  #equation(equation: XmlElement): void {
    this.story.losses.add('equation');
    this.#say(equationText(equation), this.paragraphLook);
  }

  /** Reads what stands inside a link; one that leads nowhere safe keeps its words. */
  #linked(href: string | null, elements: readonly XmlElement[]): void {
    this.#links.push(href ?? this.#links.at(-1) ?? null);
    this.read(elements);
    this.#links.pop();
  }

  #hyperlink(element: XmlElement): string | null {
    const anchor = element.attribute('w:anchor');
    const related = this.story.part.relationships.get(element.attribute('r:id') ?? '');
    if (related) {
      return safeLink(anchor === undefined ? related.target : `${related.target}#${anchor}`);
    }
    return anchor === undefined ? null : `#${anchor}`;
  }

  #run(run: XmlElement): void {
    const properties = run.child('w:rPr');
    const { styles } = this.story;
    const look = properties
      ? withRunProperties(
          styles.withCharacterStyle(this.paragraphLook, properties.value('w:rStyle')),
          properties,
        )
      : this.paragraphLook;
    this.#runParts(run.children, look);
  }

  #runParts(parts: readonly XmlElement[], look: RunLook): void {
    for (const part of parts) {
      const text = runText(part);
      if (text === null) WordRunReader.#parts.get(part.name)?.(this, part, look);
      else this.#say(text, look);
    }
  }

  static readonly #parts: ReadonlyMap<string, RunPart> = new Map<string, RunPart>([
    ['w:fldChar', (reader, part, look) => reader.#fieldMark(part, look)],
    ['w:instrText', (reader, part) => reader.story.fields.instruction(part.text)],
    ['w:br', (reader, _, look) => reader.#add({ kind: 'lineBreak' }, look)],
    ['w:cr', (reader, _, look) => reader.#add({ kind: 'lineBreak' }, look)],
    ['w:sym', (reader, part, look) => reader.#symbol(part, look)],
    ['w:footnoteReference', (reader, part, look) => reader.#noteReference('footnote', part, look)],
    ['w:endnoteReference', (reader, part, look) => reader.#noteReference('endnote', part, look)],
    ['w:drawing', (reader, part, look) => reader.#drawing(part, look)],
    ['w:pict', (reader, part, look) => reader.#drawing(part, look)],
    ['w:object', (reader, part, look) => reader.#drawing(part, look)],
    ['w:ruby', (reader, part, look) => reader.#ruby(part, look)],
    [
      'mc:AlternateContent',
      (reader, part, look) => reader.#runParts(chosenAlternative(part), look),
    ],
  ]);

  #fieldMark(part: XmlElement, look: RunLook): void {
    const box = this.story.fields.mark(part);
    if (box !== null) this.#say(box, look);
  }

  #say(text: string, look: RunLook): void {
    if (text === '' || look.hidden || !this.story.fields.shown) return;
    this.runs.text(text, look, this.#href);
    const characters = text.trim().length;
    this.looks.characters += characters;
    this.looks.size += characters * look.size;
    if (look.bold) this.looks.bold += characters;
    if (look.underline) this.looks.underlined += characters;
    if (look.capitals || text === text.toUpperCase()) this.looks.capitals += characters;
  }

  #add(run: Parameters<RunCollector['add']>[0], look: RunLook): void {
    if (!look.hidden && this.story.fields.shown) this.runs.add(run, this.#href);
  }

  get #href(): string | null {
    return this.#links.at(-1) ?? this.story.fields.href;
  }

  #symbol(part: XmlElement, look: RunLook): void {
    const text = symbolText(part);
    if (text === null) this.story.losses.add('other');
    else this.#say(text, look);
  }

  /** A word with its pronunciation written above it, which is told after it: "東京(とうきょう)". */
  #ruby(part: XmlElement, look: RunLook): void {
    this.read(part.child('w:rubyBase')?.children ?? []);
    const above = part.child('w:rt')?.descendant('w:t')?.text ?? '';
    if (above !== '') this.#say(`(${above})`, look);
  }

  #noteReference(kind: NoteKind, part: XmlElement, look: RunLook): void {
    if (look.hidden) return;
    const hasOwnMark = part.attribute('w:customMarkFollows') !== undefined;
    const id = part.attribute('w:id') ?? '';
    this.#add(this.story.marks.reference(kind, id, hasOwnMark ? '*' : null), look);
  }

  #drawing(part: XmlElement, look: RunLook): void {
    if (look.hidden) return;
    const { pictures, boxes, losses } = readDrawing(part);
    for (const alt of pictures) this.#add({ kind: 'image', alt }, look);
    for (const box of boxes) this.boxes.push(box);
    for (const kind of losses) this.story.losses.add(kind);
  }
}

/** The text of a run's part that is nothing but text; null for the others. */
function runText(part: XmlElement): string | null {
  switch (part.name) {
    case 'w:t':
      return part.text.includes('\n') ? part.text.replace(/[\r\n]\s*/g, ' ') : part.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    default:
      return null;
  }
}
