/** Word's automatic numbers: what stands before a paragraph, "1 §", "2.1", "b)", counted as Word does. */
import { formatNumber } from './numberFormat';
import type { NumberingDefinition } from './numberingDefinitions';

export interface ParagraphNumber {
  /** An item of a list, or a label such as "3 §" and "2 kap." that names a passage of its own. */
  readonly kind: 'bullet' | 'item' | 'label';
  /** Empty for bullets. */
  readonly text: string;
  /** From 0. */
  readonly level: number;
  /** Paragraphs of one series count on together. */
  readonly series: string;
  /** In twentieths of a point; null when the numbering does not say. */
  readonly indent: number | null;
}

type Counters = (number | null)[];

/** Counts through one document, so it is made anew for each. */
export class WordNumbering {
  readonly #counters = new Map<string, Counters>();
  readonly #started = new Set<string>();

  constructor(private readonly definitions: ReadonlyMap<string, NumberingDefinition>) {}

  /** The level that belongs to one of the styles: this is how headings find their level. */
  levelOfStyle(numberingId: string, styleIds: readonly string[]): number | null {
    const levels = this.definitions.get(numberingId)?.levels ?? [];
    const level = levels.findIndex(
      (each) => each.paragraphStyle !== null && styleIds.includes(each.paragraphStyle),
    );
    return level < 0 ? null : level;
  }

  /** Counts one paragraph on; null where nothing is defined or nothing is shown. */
  next(numberingId: string, wantedLevel: number): ParagraphNumber | null {
    const definition = this.definitions.get(numberingId);
    const index = Math.min(Math.max(wantedLevel, 0), 8);
    const level = definition?.levels[index];
    if (!definition || !level) return null;
    const counters = this.#count(numberingId, definition, index);
    const place = { level: index, series: definition.series, indent: level.indent };
    if (level.format === 'bullet') return { kind: 'bullet', text: '', ...place };
    const text = shownText(definition, index, counters);
    if (text === '') return null;
    const kind = /[\p{L}§]/u.test(level.text.replace(/%[1-9]/g, '')) ? 'label' : 'item';
    return { kind, text, ...place };
  }

  #count(id: string, definition: NumberingDefinition, index: number): Counters {
    const counters = this.#counters.get(definition.series) ?? Array<number | null>(9).fill(null);
    this.#counters.set(definition.series, counters);
    definition.levels.forEach((level, at) => {
      if (at > index) {
        if (level.restartAfter === null || index < level.restartAfter) counters[at] = null;
        return;
      }
      const before = this.#restartsAt(id, definition, at) ? null : (counters[at] ?? null);
      counters[at] = before === null ? level.start : before + (at === index ? 1 : 0);
    });
    return counters;
  }

  /** True once: when an instance that begins anew at this level is used there for the first time. */
  #restartsAt(id: string, definition: NumberingDefinition, level: number): boolean {
    const key = `${id}/${level}`;
    if (!definition.restarts.has(level) || this.#started.has(key)) return false;
    this.#started.add(key);
    return true;
  }
}

function shownText(definition: NumberingDefinition, index: number, counters: Counters): string {
  const level = definition.levels[index];
  if (!level) return '';
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = definition.levels[at]?.format ?? 'decimal';
      return formatNumber(counters[at] ?? 0, level.isLegal ? 'decimal' : format);
    })
    .trim();
}
