/** A modern SharePoint page's text: its text parts as blocks, its web parts named but never run. */
import type { InlineRun, TextBlock, TextDocument } from '../domain/textDocument';
import { setAnchors } from './anchors';
import { canvasParts } from './canvasParts';
import { htmlBlocks } from './htmlBlocks';
import { LossCounter } from './lossCounter';

/**
 * Reads the CanvasContent1 of a page, from the sitepages API or from a list item. An empty page is an
 * empty text. `title` is the page's own, which the canvas does not repeat.
 */
export function readPage(canvas: string, title: string | null): TextDocument {
  const losses = new LossCounter();
  const blocks = canvasParts(canvas).flatMap((part): TextBlock[] => {
    if (part.kind === 'text') return htmlBlocks(part.content, () => losses.add('image'));
    losses.add('embedded');
    // Named as a picture is: it has its place in the text, and is not counted as a paragraph.
    const name: InlineRun = { kind: 'image', alt: part.content.trim() || null };
    return [paragraph(name), ...part.words.map((words) => paragraph(textRun(words)))];
  });
  setAnchors(blocks);
  return {
    blocks,
    notes: [],
    pageHeaders: [],
    pageFooters: [],
    losses: losses.losses,
    hasTrackedChanges: false,
    language: null,
    title,
    pages: [],
  };
}

function paragraph(run: InlineRun): TextBlock {
  return { kind: 'paragraph', anchor: '', label: null, runs: [run] };
}

function textRun(text: string): InlineRun {
  return { kind: 'text', text: text.replace(/\s+/g, ' ').trim().normalize('NFC') };
}
