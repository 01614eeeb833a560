/** Finds a passage in the text as it reads now: word for word, changed, or not at all - never in the wrong place. */
import type { TextDocument } from '../domain/textDocument';
import { foldWords } from './foldedWords';
import type { Passage } from './passage';
import {
  underAt,
  passageTextOf,
  rangesOf,
  type PassageText,
  type PlaceRange,
  type Span,
} from './passageText';
import { editedPlaces, writtenPlaces, type Candidate, type Sought } from './soughtPlace';
import type { Agreement } from './surroundings';

/** `place` runs over one block or several, in the order of the text. */
export type FoundPassage =
  | { readonly kind: 'exact'; readonly place: readonly PlaceRange[] }
  /** `share`, 0 to 1: how much of the words has changed. */
  | { readonly kind: 'changed'; readonly place: readonly PlaceRange[]; readonly share: number }
  | { readonly kind: 'notFound' };

/** Chosen by `tests/fixtures/passageTrials.ts`; docs/decisions/0007-passages-are-found-again.md has the outcome. */
const enough = 0.55;
const half = 0.5;
/** Words that are rare in the text: two together are a hint, three can hardly stand together by chance. */
const rare = { some: 2, many: 3 };
const agrees = 0.75;
const agreesWell = 0.9;
const someOfWeight = 0.4;
const mostOfWords = { weighted: 0.55, plain: 0.6 };
const insideWord = /^[\p{L}\p{N}]{2}$/u;

/** What makes no difference is listed at `foldWords`. */
export function findPassage(document: TextDocument, passage: Passage): FoundPassage {
  const text = passageTextOf(document);
  const words = foldWords(passage.words).text;
  if (words === '') return { kind: 'notFound' };
  const hint = text.blocks.find(({ anchor }) => anchor === passage.anchor)?.from ?? null;
  const sought = { words, before: passage.before, after: passage.after, hint };
  const written = writtenPlaces(text, sought);
  const right = rightCopy(text, written, passage);
  if (right !== null) return { kind: 'exact', place: rangesOf(text, right.span) };
  const isOneOfSeveral = passage.hasAlike || written.length > 0;
  const edited = editedPlaces(text, sought).find(isOneOfSeveral ? isSureDespiteOthers : isSure);
  return changedTo(text, edited);
}

/**
 * Words alone, as a responsibility's row holds them: the first place where they stand, else where they
 * stand nearly so.
 */
export function findWords(document: TextDocument, words: string): FoundPassage {
  const text = passageTextOf(document);
  const sought: Sought = { words: foldWords(words).text, before: '', after: '', hint: null };
  if (sought.words === '') return { kind: 'notFound' };
  const written = writtenPlaces(text, sought).find(({ span }) => isWhole(text.text, span));
  if (written !== undefined) return { kind: 'exact', place: rangesOf(text, written.span) };
  return changedTo(text, editedPlaces(text, sought).find(isSureByWordsAlone));
}

function isSure({ score, around, shared }: Candidate): boolean {
  if (agreesOnBothSides(around, agrees)) return score >= enough;
  if (shared.plain < half) return false;
  return shared.rare >= rare.many || (shared.rare >= rare.some && score >= enough);
}

function isSureDespiteOthers({ around, shared }: Candidate): boolean {
  return (
    agreesOnBothSides(around, agrees) &&
    shared.weighted >= someOfWeight &&
    shared.plain >= half &&
    shared.plain < 1
  );
}

function isSureByWordsAlone({ shared }: Candidate): boolean {
  return (
    shared.rare >= rare.many &&
    shared.weighted >= mostOfWords.weighted &&
    shared.plain >= mostOfWords.plain
  );
}

/** Of the places with the same words, the one that is meant; null when that cannot be told. */
function rightCopy(
  text: PassageText,
  places: readonly Candidate[],
  { under, copy }: Passage,
): Candidate | null {
  const [only] = places;
  if (places.length === 1 && copy.of === 1) return only ?? null;
  const counted = places.length === copy.of ? places[copy.number - 1] : undefined;
  const possible = places.filter(
    (place) =>
      (place === counted || underAt(text, place.span.from) === under) &&
      (places.length < copy.of
        ? agreesOnBothSides(place.around, agreesWell)
        : agreesOnOneSide(place.around)),
  );
  const sure = possible.filter(({ around }) => agreesOnBothSides(around, agreesWell));
  if (sure.length === 1) return sure[0] ?? null;
  if (counted !== undefined && possible.includes(counted)) return counted;
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function agreesOnBothSides({ before, after }: Agreement, enough: number): boolean {
  return Math.min(before, after) >= enough;
}

function agreesOnOneSide({ before, after }: Agreement): boolean {
  return Math.max(before, after) >= agrees;
}

function changedTo(text: PassageText, candidate: Candidate | undefined): FoundPassage {
  if (candidate === undefined) return { kind: 'notFound' };
  const place = rangesOf(text, candidate.span);
  return { kind: 'changed', place, share: 1 - candidate.shared.plain };
}

/** "nämnd" does not stand in "nämnden". */
function isWhole(text: string, { from, to }: Span): boolean {
  return (
    !insideWord.test(text.slice(from - 1, from + 1)) && !insideWord.test(text.slice(to - 1, to + 1))
  );
}
