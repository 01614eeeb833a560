/** Longer words that a word is a part of: säkerhet in trafiksäkerhetspolicy, and words that share their end. */
import { thatStand, type Meaning } from './meaning';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import { foldTerm } from './term';

const shortestPart = 3;
const shortestInside = 5;
/** Between the parts of a compound: trafik-s-nämnd, arbet-s-marknad. */
const joint = /^(?:s|e|o|a|u|es)/;
const jointAtEnd = /(?:s|e|o|a|u|es)$/;

/** städa and städning, ansöka and ansökan, jämställd and jämställdhet. */
const derivations: ReadonlySet<string> = new Set(
  'ning ing else elsen het ig lig ligh het skap bar nad and ende'.split(' '),
);

type Place = 'derived' | 'head' | 'front' | 'inside' | 'loose';

export function compoundsWith(term: string, vocabulary: Vocabulary): Meaning[] {
  const folded = foldTerm(term);
  const stem = stemOf(term);
  const found: Record<Place, number[]> = {
    derived: [],
    head: [],
    front: [],
    inside: [],
    loose: [],
  };
  if (stem.length >= shortestPart && /^[a-z]/.test(stem)) {
    const chance = isChance(stem, vocabulary);
    vocabulary.stemsWith(stem, stem.length >= shortestInside, (whole, at, forms) => {
      const place = placeOf(whole, at, stem, vocabulary);
      if (place !== null) found[chance ? 'loose' : place].push(...forms);
    });
  }
  return thatStand([
    { how: 'elliptic', weight: 0.95, parts: [sharedEnds(folded, vocabulary)] },
    { how: 'inflected', weight: 0.75, parts: [[...found.derived, ...bases(stem, vocabulary)]] },
    { how: 'partOfCompound', weight: 0.75, parts: [found.head] },
    { how: 'partOfCompound', weight: 0.7, parts: [found.front] },
    { how: 'partOfCompound', weight: 0.6, parts: [found.inside] },
    { how: 'partOfCompound', weight: 0.35, parts: [found.loose] },
  ]);
}

const derivedEnd = /(?:n?ing|else|hh?|nad)$/;

/** städa for städning. */
function bases(stem: string, vocabulary: Vocabulary): readonly number[] {
  const base = stem.replace(derivedEnd, '');
  return base === stem || base.length < shortestPart ? [] : vocabulary.formsOf(base);
}

/** A stem of three letters that is no word by itself: res of resor is in resepolicy, but dat of dator in dataskydd too. */
function isChance(stem: string, vocabulary: Vocabulary): boolean {
  return stem.length === shortestPart && vocabulary.find(stem) === undefined;
}

/** Where in the whole the part stands; loose when the rest of it is no word that the texts know. */
function placeOf(whole: string, at: number, part: string, vocabulary: Vocabulary): Place | null {
  const before = whole.slice(0, at);
  const after = whole.slice(at + part.length);
  if (after === '') {
    if (isWord(before, vocabulary, jointAtEnd)) return 'head';
    return part.length > shortestPart && before.length >= 3 ? 'loose' : null;
  }
  if (before === '') {
    if (derivations.has(after)) return 'derived';
    if (isWord(after, vocabulary, joint)) return 'front';
    return part.length > shortestPart ? 'loose' : null;
  }
  if (part.length < shortestInside) return null;
  return isWord(before, vocabulary, jointAtEnd) || isWord(after, vocabulary, joint)
    ? 'inside'
    : null;
}

function isWord(rest: string, vocabulary: Vocabulary, joints: RegExp): boolean {
  if (rest.length < 2) return false;
  if (vocabulary.stemCount(stemOf(rest)) > 0) return true;
  const bare = rest.replace(joints, '');
  return bare !== rest && bare.length >= 2 && vocabulary.stemCount(stemOf(bare)) > 0;
}

/** alkoholpolicy in "alkohol- och drogpolicy". */
function sharedEnds(folded: string, vocabulary: Vocabulary): number[] {
  const sharing: number[] = [];
  vocabulary.formsBeginningWith(`~${folded.charAt(0)}`, (id) => {
    const [front = '', whole = ''] = vocabulary.folded(id).slice(1).split('+');
    if (!folded.startsWith(front)) return;
    const end = stemOf(folded.slice(front.length));
    if (end.length >= shortestPart && stemOf(whole).endsWith(end) && stemOf(whole) !== end)
      sharing.push(id);
  });
  return sharing;
}
