/** What is known and remembered while one story of a Word file - text, note, page header - is read. */
import type { TextBlock } from '../domain/textDocument';
import type { LossCounter } from './lossCounter';
import type { TextMarks } from './textMarks';
import type { WordFields } from './wordFields';
import type { WordNumbering } from './wordNumbering';
import type { WordPart } from './wordPackage';
import type { WordStyles } from './wordStyles';
import type { XmlElement } from './xmlParser';

export interface WordStory {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly losses: LossCounter;
  readonly marks: TextMarks;
  readonly fields: WordFields;
  /** Where the story's relationship ids are looked up. */
  readonly part: WordPart;
  /** Ids of the page headers and footers its sections show, as they are met. */
  readonly pageParts: { readonly headers: Set<string>; readonly footers: Set<string> };
  readonly tracked: { changes: boolean };
}

/** Reads block elements; handed down, since cells and text boxes hold blocks again. */
export type ReadBlocks = (elements: readonly XmlElement[], story: WordStory) => TextBlock[];

/** Elements that only wrap what stands in them, in a paragraph or around several. */
const wrappers: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
]);

/** What stands inside a wrapper; null for anything else. Notes tracked changes in passing. */
export function unwrapped(element: XmlElement, story: WordStory): readonly XmlElement[] | null {
  const { name } = element;
  if (name === 'w:ins' || name === 'w:moveTo') story.tracked.changes = true;
  // An element of a namespace nobody here knows has no prefix: what is in it may still be text.
  if (wrappers.has(name) || !name.includes(':')) return element.children;
  if (name === 'w:sdt') return element.child('w:sdtContent')?.children ?? [];
  if (name === 'mc:AlternateContent') return chosenAlternative(element);
  if (name === 'w:del' || name === 'w:moveFrom') {
    story.tracked.changes = true;
    return [];
  }
  return null;
}

/** The newer of two tellings of the same thing: never both. */
export function chosenAlternative(element: XmlElement): readonly XmlElement[] {
  const choice = element.children.find(
    (child) => child.name === 'mc:Choice' && child.children.length > 0,
  );
  return (choice ?? element.child('mc:Fallback'))?.children ?? [];
}
