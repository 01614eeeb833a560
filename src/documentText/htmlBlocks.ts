/** HTML to blocks through an allow-list: the only door for markup, and no markup comes out of it. */
import { Parser } from 'htmlparser2';
import type { InlineRun, ListItem, TableCell, TableRow, TextBlock } from '../domain/textDocument';
import { RunCollector } from './runCollector';
import { safeLink } from './safeLink';
import { plainLook, type RunLook } from './wordLook';

/** What stands in these is not text. */
const silent: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed svg math form select textarea audio video canvas xmp head title'.split(
    ' ',
  ),
);

/** End the paragraph before them and after them. */
const blockTags: ReadonlySet<string> = new Set(
  'p div section article header footer main aside figure figcaption blockquote pre address dl dt dd hr details summary'.split(
    ' ',
  ),
);

const looks: ReadonlyMap<string, Partial<RunLook>> = new Map<string, Partial<RunLook>>([
  ['b', { bold: true }],
  ['strong', { bold: true }],
  ['i', { italic: true }],
  ['em', { italic: true }],
  ['u', { underline: true }],
  ['s', { strike: true }],
  ['strike', { strike: true }],
  ['del', { strike: true }],
  ['sup', { script: 'super' }],
  ['sub', { script: 'sub' }],
]);

/** Deeper nesting than people write is read as if it were not nested. */
const maxDepth = 100;

/** The blocks of a piece of HTML; `losses` counts pictures. Nothing throws: bad HTML is read as it stands. */
export function htmlBlocks(html: string, onPicture: () => void): TextBlock[] {
  const reader = new HtmlReader(onPicture);
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.end();
}

interface OpenList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: ListItem[];
  next: number;
}

interface OpenTable {
  readonly kind: 'table';
  readonly rows: { cells: TableCell[] }[];
}

/** Where blocks go: the text itself, an item, a cell; with the list or table around it. */
interface Container {
  readonly name: string;
  readonly blocks: TextBlock[];
  readonly group: OpenList | OpenTable | null;
}

class HtmlReader {
  readonly #blocks: TextBlock[] = [];
  readonly #containers: Container[] = [{ name: '', blocks: this.#blocks, group: null }];
  readonly #looks: { name: string; look: RunLook }[] = [];
  readonly #links: (string | null)[] = [];
  readonly #runs = new RunCollector();
  #heading: number | null = null;
  #silent = 0;

  constructor(private readonly onPicture: () => void) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    const change = looks.get(name);
    if (change) this.#looks.push({ name, look: { ...this.#look, ...change } });
    else if (name === 'a') this.#links.push(safeLink(attributes.href ?? ''));
    else if (name === 'br') this.#runs.add({ kind: 'lineBreak' }, this.#href);
    else if (name === 'img') this.#picture(attributes.alt);
    else this.#openBlock(name, attributes);
  }

  text(text: string): void {
    if (this.#silent > 0) return;
    this.#runs.text(text.replace(/[\s\u200b]+/g, ' '), this.#look, this.#href);
  }

  close(name: string): void {
    if (silent.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (this.#silent > 0) return;
    if (looks.has(name)) this.#closeLook(name);
    else if (name === 'a') this.#links.pop();
    else this.#closeBlock(name);
  }

  end(): TextBlock[] {
    while (this.#containers.length > 1) this.#closeContainer();
    this.#paragraph();
    return this.#blocks;
  }

  get #look(): RunLook {
    return this.#looks.at(-1)?.look ?? plainLook;
  }

  get #href(): string | null {
    return this.#links.at(-1) ?? null;
  }

  #picture(alt: string | undefined): void {
    this.onPicture();
    const text = alt?.trim() ?? '';
    this.#runs.add({ kind: 'image', alt: text === '' ? null : text }, this.#href);
  }

  #closeLook(name: string): void {
    const at = this.#looks.findLastIndex((each) => each.name === name);
    if (at >= 0) this.#looks.splice(at, 1);
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    const heading = /^h([1-6])$/.exec(name);
    if (heading || blockTags.has(name)) {
      this.#paragraph();
      this.#heading = heading ? Number(heading[1]) : null;
    } else if (this.#containers.length < maxDepth) {
      this.#openContainer(name, attributes);
    }
  }

  #openContainer(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'ul' || name === 'ol') {
      const start = Number(attributes.start ?? 1);
      const next = Number.isSafeInteger(start) ? start : 1;
      this.#push(name, { kind: 'list', ordered: name === 'ol', items: [], next });
    } else if (name === 'table') {
      this.#push(name, { kind: 'table', rows: [] });
    } else if (name === 'tr') {
      const table = this.#group;
      if (table?.kind === 'table') table.rows.push({ cells: [] });
    } else if (name === 'li') {
      this.#openItem();
    } else if (name === 'td' || name === 'th') {
      this.#openCell(name === 'th', attributes);
    }
  }

  #openItem(): void {
    const list = this.#group;
    if (list?.kind !== 'list') {
      this.#paragraph();
      return;
    }
    const blocks: TextBlock[] = [];
    const label = list.ordered ? `${list.next}.` : null;
    list.next += 1;
    list.items.push({ anchor: '', label, blocks });
    this.#push('li', null, blocks);
  }

  #openCell(header: boolean, attributes: Readonly<Record<string, string>>): void {
    const table = this.#group;
    if (table?.kind !== 'table') return;
    const row = table.rows.at(-1) ?? { cells: [] };
    if (table.rows.length === 0) table.rows.push(row);
    const blocks: TextBlock[] = [];
    const columnSpan = span(attributes.colspan);
    row.cells.push({ header, columnSpan, rowSpan: span(attributes.rowspan), blocks });
    this.#push(header ? 'th' : 'td', null, blocks);
  }

  get #group(): OpenList | OpenTable | null {
    return this.#containers.at(-1)?.group ?? null;
  }

  #push(name: string, group: Container['group'], blocks: TextBlock[] = []): void {
    this.#paragraph();
    this.#containers.push({ name, blocks, group });
  }

  #closeBlock(name: string): void {
    const at = this.#containers.findLastIndex((each) => each.name === name);
    if (at > 0) {
      while (this.#containers.length > at) this.#closeContainer();
    } else if (/^h[1-6]$/.test(name) || blockTags.has(name)) {
      this.#paragraph();
    }
  }

  #closeContainer(): void {
    this.#paragraph();
    const closed = this.#containers.pop();
    const outer = this.#containers.at(-1);
    if (!closed?.group || !outer) return;
    for (const block of [...closed.blocks, ...groupBlocks(closed.group)]) outer.blocks.push(block);
  }

  /** Ends the paragraph or heading that is being read. */
  #paragraph(): void {
    const runs = this.#runs.finish();
    const level = this.#heading;
    this.#heading = null;
    if (runs.length > 0) this.#containers.at(-1)?.blocks.push(wordBlock(runs, level));
  }
}

function wordBlock(runs: readonly InlineRun[], level: number | null): TextBlock {
  if (level === null) return { kind: 'paragraph', anchor: '', label: null, runs };
  const heading = level as 1 | 2 | 3 | 4 | 5 | 6;
  return { kind: 'heading', anchor: '', level: heading, label: null, guessed: false, runs };
}

function groupBlocks(group: OpenList | OpenTable): TextBlock[] {
  if (group.kind === 'list') {
    const items = group.items.filter((item) => item.blocks.length > 0);
    return items.length === 0 ? [] : [{ kind: 'list', anchor: '', ordered: group.ordered, items }];
  }
  const rows: TableRow[] = group.rows.filter((row) => row.cells.length > 0);
  const hasWords = rows.some((row) => row.cells.some((cell) => cell.blocks.length > 0));
  return hasWords ? [{ kind: 'table', anchor: '', rows }] : [];
}

function span(written: string | undefined): number {
  const value = Number(written ?? 1);
  return Number.isSafeInteger(value) ? Math.min(Math.max(value, 1), 63) : 1;
}
