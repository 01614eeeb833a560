/** Word's bytes to text: .docx, .docm, .dotx and .dotm, transitional and strict. */
import type { TextBlock, TextDocument, TextNote } from '../domain/textDocument';
import { plainText } from '../domain/blocksInOrder';
import { setAnchors } from './anchors';
import { withGuessedHeadings } from './guessedHeadings';
import { withInnerLinks } from './innerLinks';
import { LossCounter } from './lossCounter';
import { nestedLists } from './nestedLists';
import { readNumberings } from './numberingDefinitions';
import { TextMarks } from './textMarks';
import { readWordBlocks, readWordFlow } from './wordBlocks';
import { WordFields } from './wordFields';
import { WordNumbering } from './wordNumbering';
import { openWordPackage, type WordPackage, type WordPart } from './wordPackage';
import type { WordStory } from './wordStory';
import { WordStyles } from './wordStyles';
import type { XmlElement } from './xmlParser';

/** Hears the beginning of a long text, some screens of it, before the whole has been read. */
export type OnBeginning = (beginning: TextDocument) => void;

/** A text of more paragraphs and tables takes a while to read. */
const longText = 400;
const beginning = 40;

/** Reads a Word file. Throws `DocumentRefused` with the reason when it cannot. */
export function readDocx(bytes: Uint8Array, onBeginning?: OnBeginning): TextDocument {
  const file = openWordPackage(bytes);
  // One body is all the format allows; where a program has written several, Word's peers read them all.
  const body = file.main.root.childrenNamed('w:body').flatMap(({ children }) => children);
  if (onBeginning && body.length > longText) onBeginning(readText(file, body.slice(0, beginning)));
  return readText(file, body);
}

function readText(file: WordPackage, body: XmlElement['children']): TextDocument {
  const story = openStory(file);
  const { flow, replaced } = withGuessedHeadings(readWordFlow(body, story));
  story.marks.move(replaced);
  const blocks = nestedLists(flow);
  setAnchors(blocks);
  const notes = readNotes(file, story);
  const linked = (each: readonly TextBlock[]): TextBlock[] =>
    withInnerLinks(each, (bookmark) => story.marks.blockAt(bookmark)?.anchor);
  const pageHeaders = readPageParts(file, story, story.pageParts.headers, 'h');
  const pageFooters = readPageParts(file, story, story.pageParts.footers, 'f');
  story.losses.add('other', file.brokenParts.size);
  const properties = file.properties()?.root;
  return {
    blocks: linked(blocks),
    notes: notes.map((note) => ({ ...note, blocks: linked(note.blocks) })),
    pageHeaders: linked(pageHeaders),
    pageFooters: linked(pageFooters),
    losses: story.losses.losses,
    hasTrackedChanges: story.tracked.changes,
    language: story.styles.language ?? properties?.child('dc:language')?.text ?? null,
    title: properties?.child('dc:title')?.text.trim().normalize('NFC') || null,
    pages: [],
  };
}

function openStory(file: WordPackage): WordStory {
  const styles = new WordStyles(file.related('styles')?.root);
  const numbering = file.related('numbering');
  const settings = file.related('settings')?.root;
  const noteFormat = (properties: string, usual: string): string =>
    settings?.child(properties)?.value('w:numFmt') ?? usual;
  return {
    styles,
    numbering: new WordNumbering(numbering ? readNumberings(numbering.root, styles) : new Map()),
    losses: new LossCounter(),
    marks: new TextMarks({
      footnote: noteFormat('w:footnotePr', 'decimal'),
      endnote: noteFormat('w:endnotePr', 'lowerRoman'),
    }),
    fields: new WordFields(),
    part: file.main,
    pageParts: { headers: new Set(), footers: new Set() },
    tracked: { changes: false },
  };
}

/** The notes the text refers to, in its order; others are left over from editing. */
function readNotes(file: WordPackage, story: WordStory): TextNote[] {
  const written = {
    footnote: writtenNotes(file.related('footnotes'), 'w:footnote'),
    endnote: writtenNotes(file.related('endnotes'), 'w:endnote'),
  };
  return story.marks.notes.map((mark, index) => {
    const { part, notes } = written[mark.kind];
    const note = notes.get(mark.sourceId);
    const blocks = part && note ? readWordBlocks(note.children, storyIn(part, story)) : [];
    setAnchors(blocks, `n${index + 1}`);
    const referencedFrom = mark.block?.anchor ?? '';
    return { id: mark.noteId, label: mark.label, referencedFrom, blocks };
  });
}

interface WrittenNotes {
  readonly part: WordPart | null;
  /** By the id the text's marks use. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

function writtenNotes(part: WordPart | null, name: string): WrittenNotes {
  const notes = part?.root.childrenNamed(name) ?? [];
  return { part, notes: new Map(notes.map((note) => [note.attribute('w:id') ?? '', note])) };
}

/** The same document, read in another of its parts. */
function storyIn(part: WordPart, story: WordStory): WordStory {
  return { ...story, part, fields: new WordFields() };
}

/** Every page header the sections show, each wording once. */
function readPageParts(
  file: WordPackage,
  story: WordStory,
  ids: ReadonlySet<string>,
  prefix: string,
): TextBlock[] {
  const seen = new Set<string>();
  const blocks = [...ids].flatMap((id) => {
    const part = file.byId(id);
    if (!part) return [];
    const read = readWordBlocks(part.root.children, storyIn(part, story));
    const words = read.map(plainText).join('\n');
    if (seen.has(words)) return [];
    seen.add(words);
    return read;
  });
  setAnchors(blocks, prefix);
  return blocks;
}
