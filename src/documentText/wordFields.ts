/** Word's fields in the flow of runs: an instruction, which is hidden, and its result, which is shown. */
import type { XmlElement } from './xmlParser';
import { isOn } from './wordLook';
import { safeLink } from './safeLink';

interface OpenField {
  instruction: string;
  inResult: boolean;
  href: string | null;
  /** For FORMCHECKBOX, which has no result of its own. */
  readonly checkBox: string | null;
}

/** The fields open at a place; a table of contents stays open over many paragraphs. */
export class WordFields {
  #open: OpenField[] = [];

  /** Whether text here is shown: it is not while a field still spells its instruction. */
  get shown(): boolean {
    return this.#open.every((field) => field.inResult);
  }

  /** Where the innermost linking field leads; null outside any. */
  get href(): string | null {
    return this.#open.findLast((field) => field.href !== null)?.href ?? null;
  }

  /** Follows a `w:fldChar`; answers text to show in its place, which only a check box has. */
  mark(element: XmlElement): string | null {
    const type = element.attribute('w:fldCharType');
    const top = this.#open.at(-1);
    if (type === 'begin') {
      this.#open.push({
        instruction: '',
        inResult: false,
        href: null,
        checkBox: checkBoxOf(element),
      });
    } else if (type === 'separate' && top) {
      top.inResult = true;
      top.href = fieldLink(top.instruction);
    } else if (type === 'end') {
      this.#open.pop();
      return this.shown ? (top?.checkBox ?? null) : null;
    }
    return null;
  }

  instruction(text: string): void {
    const top = this.#open.at(-1);
    if (top && !top.inResult) top.instruction += text;
  }

  /** A field without result by the end of its paragraph is broken: what follows is shown. */
  endParagraph(): void {
    this.#open = this.#open.filter((field) => field.inResult);
  }
}

/** Where a field's instruction leads: HYPERLINK to an address or bookmark, REF \h to a bookmark. */
export function fieldLink(instruction: string): string | null {
  const words = Array.from(
    instruction.matchAll(/"((?:\\"|[^"])*)"|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const [name = '', target = ''] = words;
  const switches = words.map((word) => word.toLowerCase());
  if (/^(REF|PAGEREF|NOTEREF)$/i.test(name)) {
    return switches.includes('\\h') && target !== '' ? `#${target}` : null;
  }
  if (!/^HYPERLINK$/i.test(name)) return null;
  const place = words[switches.indexOf('\\l') + 1];
  const hasPlace = switches.includes('\\l') && place !== undefined;
  if (target.startsWith('\\') || target === '') return hasPlace ? `#${place}` : null;
  return safeLink(hasPlace ? `${target}#${place}` : target);
}

function checkBoxOf(begin: XmlElement): string | null {
  const box = begin.child('w:ffData')?.child('w:checkBox');
  if (!box) return null;
  return isOn(box.child('w:checked') ?? box.child('w:default')) ? '☒' : '☐';
}
