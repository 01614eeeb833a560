/** How a Word file defines its automatic numbers: the levels of each numbering, overrides applied. */
import { isOn } from './wordLook';
import { integer, leftIndent, type WordStyles } from './wordStyles';
import type { XmlElement } from './xmlParser';

export interface NumberingLevel {
  readonly start: number;
  /** A word of ST_NumberFormat: "decimal", "bullet". */
  readonly format: string;
  /** "%1.%2": what is shown, with a place for each level's number. */
  readonly text: string;
  /** Shows the numbers of all levels as decimals. */
  readonly isLegal: boolean;
  /** Restarts after levels 1 to this one, never for 0; null: after any level above. */
  readonly restartAfter: number | null;
  /** The paragraph style this level belongs to. */
  readonly paragraphStyle: string | null;
  /** In twentieths of a point. */
  readonly indent: number | null;
}

export interface NumberingDefinition {
  /** Instances of one abstract numbering count on together. */
  readonly series: string;
  readonly levels: readonly NumberingLevel[];
  /** Levels that begin anew the first time this instance is used. */
  readonly restarts: ReadonlySet<number>;
}

/** All definitions of `numbering.xml` by the id paragraphs use. */
export function readNumberings(
  root: XmlElement,
  styles: WordStyles,
): ReadonlyMap<string, NumberingDefinition> {
  const abstracts = byAttribute(root.childrenNamed('w:abstractNum'), 'w:abstractNumId');
  const numberings = byAttribute(root.childrenNamed('w:num'), 'w:numId');
  const abstractOf = (numbering: XmlElement | undefined): XmlElement | undefined =>
    abstracts.get(numbering?.value('w:abstractNumId') ?? '');

  const definitions = new Map<string, NumberingDefinition>();
  for (const [id, numbering] of numberings) {
    const own = abstractOf(numbering);
    const style = own?.value('w:numStyleLink');
    // A numbering may point to a list style, whose own numbering holds the levels.
    const linked =
      style === undefined
        ? undefined
        : (abstractOf(numberings.get(styles.paragraph(style).numberingId ?? '')) ??
          [...abstracts.values()].find((each) => each.value('w:styleLink') === style));
    const abstract = linked ?? own;
    if (abstract) definitions.set(id, readDefinition(numbering, abstract));
  }
  return definitions;
}

function byAttribute(elements: readonly XmlElement[], name: string): Map<string, XmlElement> {
  return new Map(elements.map((element) => [element.attribute(name) ?? '', element]));
}

function readDefinition(numbering: XmlElement, abstract: XmlElement): NumberingDefinition {
  const levels = Array<NumberingLevel>(9).fill(undefinedLevel);
  placeLevels(levels, abstract);
  const restarts = new Set<number>();
  for (const override of numbering.childrenNamed('w:lvlOverride')) {
    placeLevels(levels, override);
    const start = integer(override.value('w:startOverride'));
    const index = integer(override.attribute('w:ilvl')) ?? 0;
    const level = levels[index];
    if (start === undefined || !level) continue;
    levels[index] = { ...level, start };
    restarts.add(index);
  }
  return { series: abstract.attribute('w:abstractNumId') ?? '', levels, restarts };
}

function placeLevels(levels: NumberingLevel[], from: XmlElement): void {
  for (const element of from.childrenNamed('w:lvl')) {
    const index = integer(element.attribute('w:ilvl')) ?? 0;
    if (index >= 0 && index < 9) levels[index] = readLevel(element);
  }
}

/** A level nobody defines counts and shows nothing. */
const undefinedLevel: NumberingLevel = {
  start: 1,
  format: 'none',
  text: '',
  isLegal: false,
  restartAfter: null,
  paragraphStyle: null,
  indent: null,
};

function readLevel(element: XmlElement): NumberingLevel {
  const properties = element.child('w:pPr');
  return {
    start: integer(element.value('w:start')) ?? 0,
    format: element.value('w:numFmt') ?? fallbackFormat(element),
    text: element.value('w:lvlText') ?? '',
    isLegal: isOn(element.child('w:isLgl')),
    restartAfter: integer(element.value('w:lvlRestart')) ?? null,
    paragraphStyle: element.value('w:pStyle') ?? null,
    indent: (properties && leftIndent(properties)) ?? null,
  };
}

/** Formats of later Words stand in an AlternateContent, whose fallback is the nearest old one. */
function fallbackFormat(element: XmlElement): string {
  const fallback = element.child('mc:AlternateContent')?.child('mc:Fallback');
  return fallback?.value('w:numFmt') ?? 'decimal';
}
