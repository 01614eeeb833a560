/** Finds who decided in a text: fullmäktige, styrelse, nämnd, utskott or an official. Facts 1.1, 2. */
import type { CommitteeFinder } from './committeeName';
import { latinPattern } from './latinPattern';

export interface FoundDecisionMaker {
  /** In the nominative, abbreviations written out. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const notBefore = '(?<![\\p{L}\\p{N}-])';
const notAfter = '(?![\\p{L}\\p{N}])';
/** Each body: how it is written, and its name; null keeps the words. */
const bodies: readonly { readonly source: string; readonly name: string | null }[] = [
  { source: '(?:\\p{L}+\\s)?kommunfullmäktiges?', name: 'Kommunfullmäktige' },
  { source: '(?:region|landstings|förbunds)fullmäktiges?', name: null },
  { source: 'fullmäktiges?', name: 'Kommunfullmäktige' },
  {
    source: '(?:kommunstyrelsens?|KS:?s?)\\s(?:arbetsutskott(?:et)?|au)',
    name: 'Kommunstyrelsens arbetsutskott',
  },
  { source: 'KSAU', name: 'Kommunstyrelsens arbetsutskott' },
  { source: 'kommunstyrelsens\\s\\p{L}*utskott(?:et)?', name: null },
  { source: 'kommunstyrelsen?', name: 'Kommunstyrelsen' },
  { source: '(?:region|landstings|förbunds|bolags)styrelsen', name: null },
  {
    source: '(?:\\p{L}+-\\s(?:och|samt)\\s)?\\p{L}{3,}nämnd(?:en)?(?:s\\s\\p{L}*utskott)?',
    name: null,
  },
  { source: 'K[Ff](?![\\s/-]?\\d{4}[/:])', name: 'Kommunfullmäktige' },
  {
    source: 'K[Ss](?!\\s?\\d{1,5}[/:]|\\s?\\d{4}(?:[/: ]\\d|-\\d{3})|[/-]\\d|\\d)',
    name: 'Kommunstyrelsen',
  },
  {
    source:
      '(?:kommundirektör|kommunchef|stadsdirektör|förvaltningschef|förvaltningsdirektör|avdelningschef|enhetschef|rektor|regiondirektör)(?:en)?',
    name: null,
  },
  { source: '(?:kommun|region|stads)?ledningsgrupp(?:en)?', name: null },
];
const compiled = bodies.map(({ source, name }) => ({
  name,
  // Abbreviations are told by their capitals; "ks" inside other words is none.
  pattern: latinPattern(`${notBefore}${source}${notAfter}`, /^K/.test(source) ? '' : 'i'),
}));

/** The body named first in the text, or null. The register, when given, knows more abbreviations. */
export function findDecisionMaker(
  text: string,
  finder: CommitteeFinder,
): FoundDecisionMaker | null {
  let first: FoundDecisionMaker | null = null;
  for (const { pattern, name } of compiled) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    first = {
      name: name ?? capital(match[0].replace(/\s+/g, ' ')),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  const listed = finder.find(text).find(({ via }) => via === 'name');
  const [name] = listed?.names ?? [];
  if (listed && name !== undefined && (!first || listed.start < first.start))
    return { name, start: listed.start, end: listed.end };
  return first;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
