/** Proposes the responsibilities of a text, sentence by sentence, each with its passage. */
import { CommitteeContext } from './committeeContext';
import type { CommitteeFinder } from './committeeName';
import type { Doubt } from './doubt';
import { introOf, itemWords } from './listIntro';
import { maskSentence, marks } from './maskedSentence';
import type { Actor, MaskedSentence } from './maskedSentence';
import type { ProposedResponsibility } from './proposal';
import { isCommitteeHeading } from './committeeHeading';
import { opensNames, readByName } from './responsibilityByName';
import { readLabelled } from './responsibilityLabel';
import { readImpliedSentence, readSentence } from './responsibilitySentence';
import { readTables } from './responsibilityTable';
import { sentencesOf } from './sentence';
import type { SentenceResponsibility } from './sentenceResponsibility';
import type { SourceParagraph } from './sourceParagraph';

export interface ResponsibilityReading {
  readonly responsibilities: readonly ProposedResponsibility[];
  readonly doubts: readonly Doubt[];
}

const startsWithVerb =
  /^(?:Ansvarar|Svarar|Har|Ska|Skall|Är|Leder|Samordnar|Driver|Planerar|Utvecklar|Fullgör|Utför|Handlägger|Prövar|Förvaltar|Bedriver|Ombesörjer|Tillhandahåller|Verkställer|Sköter|Administrerar|Bevakar|Utövar)\s/u;
const pronounSubject =
  /^(?:Den|De|Denna|Dessa)\s(?=(?:ansvarar|svarar|ska|skall|har|är|utövar|fullgör|leder|samordnar)\s)/u;
const includes =
  /^(?:Detta|Det|Ansvaret|Uppdraget)\s(?:inbegriper|omfattar|innefattar|inkluderar)\s/u;
const whenNeeded = /\svid\sbehov\s(?<what>[^.]+)/iu;
const modalIntro = /(?<!\p{L})(?:ska|skall)$/iu;
/** No paragraph that people write is longer; keeps the reading linear. */
const longest = 20_000;

/** Reads paragraphs in order. `title` tells who "nämnden" is in a reglemente for one committee. */
export function readResponsibilities(
  paragraphs: readonly SourceParagraph[],
  title: string,
  finder: CommitteeFinder,
): ResponsibilityReading {
  const reader = new PassageReader(new CommitteeContext(title, finder), finder);
  paragraphs.forEach((paragraph, index) => {
    reader.read(paragraph, paragraphs[index - 1], itemsAfter(paragraphs, index));
  });
  return {
    responsibilities: [...reader.found, ...readTables(paragraphs, finder)],
    doubts: reader.doubts,
  };
}

class PassageReader {
  readonly found: ProposedResponsibility[] = [];
  readonly doubts: Doubt[] = [];
  /** What the last sentence gave, which "Detta inbegriper …" goes on with. */
  private last: ProposedResponsibility | null = null;
  /** True below a heading or an intro that says that who answers for what follows. */
  private tellsNames = false;

  constructor(
    private readonly context: CommitteeContext,
    private readonly finder: CommitteeFinder,
  ) {}

  read(
    paragraph: SourceParagraph,
    before: SourceParagraph | undefined,
    items: readonly SourceParagraph[],
  ): void {
    if (paragraph.role === 'row' || paragraph.text.length > longest) return;
    if (isCommitteeHeading(paragraph, this.finder)) {
      this.context.enterHeading(paragraph.text);
      this.tellsNames = opensNames(paragraph.text);
      const intro = introOf(paragraph.text);
      if (items.length > 0 && intro !== null) this.readList(paragraph, intro, items);
      return;
    }
    if (paragraph.afterGap) this.context.leaveParagraph();
    this.found.push(...readLabelled(paragraph, before, this.finder));
    if (this.readNamed(paragraph)) return;
    const sentences = sentencesOf(paragraph.text);
    for (const [index, { text }] of sentences.entries()) {
      const intro = index === sentences.length - 1 ? introOf(text) : null;
      const isList = intro !== null && this.readList(paragraph, intro, items, text);
      if (!isList) this.readWords(text, text, paragraph);
    }
  }

  /** True when the line told of a committee by its name alone, and is no sentence. */
  private readNamed(paragraph: SourceParagraph): boolean {
    const read = this.tellsNames ? readByName(paragraph, this.finder) : [];
    this.found.push(...read);
    const isIntro = paragraph.role === 'text' && /:$|^[^.:;,]{3,50}$/.test(paragraph.text);
    if (isIntro) this.tellsNames = opensNames(paragraph.text);
    return read.length > 0;
  }

  /** Reads a sentence; the passage is the sentence, or the item whose place the list mark takes. */
  private readWords(words: string, passage: string, paragraph: SourceParagraph): void {
    if (includes.test(words) && this.last) {
      this.readContinued(words, paragraph.anchor, this.last);
      return;
    }
    const masked = this.masked(words);
    const implied = startsWithVerb.test(words) && this.context.namesOf(null) !== null;
    const read = implied ? readImpliedSentence(masked) : readSentence(masked);
    const proposals = read.flatMap((one) => this.proposal(one, masked, passage, paragraph.anchor));
    this.found.push(...proposals);
    this.last = proposals.at(-1) ?? null;
    this.context.leaveSentence(this.last?.committees ?? soleNames(masked), namesNone(masked));
  }

  /** True when the intro and the items below it, or after it on its line, were read as a list. */
  private readList(
    paragraph: SourceParagraph,
    intro: { readonly words: string; readonly inline: readonly string[] },
    items: readonly SourceParagraph[],
    sentence: string = paragraph.text,
  ): boolean {
    const implied = startsWithVerb.test(intro.words);
    const masked = this.masked(`${intro.words} ${marks.list}`);
    const read = implied ? readImpliedSentence(masked) : readSentence(masked);
    const [one] = read;
    const names = one && this.namesOf(one.actor, sentence);
    const texts =
      intro.inline.length > 0
        ? intro.inline.map((text) => ({ text, anchor: paragraph.anchor }))
        : items;
    if (!one && modalIntro.test(intro.words)) return this.readDuties(intro.words, texts);
    if (!one || !names || texts.length === 0) return false;
    for (const { text, anchor } of texts) {
      const what = itemWords(text);
      if (what === '') continue;
      this.found.push({ ...proposed(one, names, what), passage: text, anchor });
    }
    this.context.leaveSentence(names);
    return true;
  }

  /** "Kommunstyrelsen ska: – följa upp planen": each item is what the sentence goes on with. */
  private readDuties(
    intro: string,
    items: readonly { readonly text: string; readonly anchor: string | null }[],
  ): boolean {
    const before = this.found.length;
    for (const { text, anchor } of items) {
      const masked = this.masked(`${intro} ${itemWords(text)}`);
      const implied = startsWithVerb.test(intro);
      for (const one of implied ? readImpliedSentence(masked) : readSentence(masked))
        this.found.push(...this.proposal(one, masked, text, anchor));
    }
    return this.found.length > before;
  }

  /**
   * "Detta inbegriper A samt vid behov B": A only explains the sentence before, B is a duty of its own,
   * of the same committees for the same time.
   */
  private readContinued(words: string, anchor: string | null, last: ProposedResponsibility): void {
    const what = whenNeeded.exec(words)?.groups?.what;
    if (what === undefined) return;
    this.found.push({
      ...last,
      what,
      modality: 'vid behov',
      exception: null,
      passage: words,
      anchor,
    });
  }

  private proposal(
    one: SentenceResponsibility,
    masked: MaskedSentence,
    passage: string,
    anchor: string | null,
  ): ProposedResponsibility[] {
    const names = this.namesOf(one.actor, masked.text);
    if (!names || isCouncilDuty(one, names, this.finder)) return [];
    const what = masked.text.slice(one.what.start, one.what.end);
    return [{ ...proposed(one, names, what), passage, anchor }];
  }

  private namesOf(actor: Actor | null, words: string): readonly string[] | null {
    const names = this.context.namesOf(actor);
    if (!names) this.doubts.push({ kind: 'unclearCommittee', words });
    else if (actor?.via === 'unlisted')
      this.doubts.push({ kind: 'unlistedCommittee', words: actor.words });
    return names;
  }

  private masked(words: string): MaskedSentence {
    const masked = maskSentence(words, this.finder);
    const pronoun = pronounSubject.exec(words);
    if (!pronoun || masked.actors.length > 100) return masked;
    const length = pronoun[0].trim().length;
    const mark = String.fromCharCode(marks.actor.first + masked.actors.length).repeat(length);
    const actor: Actor = { names: [], words: pronoun[0].trim(), via: 'pronoun' };
    return {
      ...masked,
      masked: mark + masked.masked.slice(length),
      actors: [...masked.actors, actor],
    };
  }
}

function proposed(
  one: SentenceResponsibility,
  committees: readonly string[],
  what: string,
): Omit<ProposedResponsibility, 'passage' | 'anchor'> {
  const { kind, modality, period, condition, exception } = one;
  return { committees, what, kind, modality, period, condition, exception };
}

/** Fullmäktige decides; only words that say responsibility outright make it a bearer of one. */
function isCouncilDuty(
  one: SentenceResponsibility,
  names: readonly string[],
  finder: CommitteeFinder,
): boolean {
  return (
    one.kind !== 'ansvar' &&
    names.every((name) => finder.kindOf(name) === 'fullmäktige' || name === 'Kommunfullmäktige')
  );
}

function namesNone(masked: MaskedSentence): boolean {
  return masked.actors.every(({ names }) => names.length === 0);
}

function soleNames(masked: MaskedSentence): readonly string[] | null {
  const named = masked.actors.filter(({ names }) => names.length > 0);
  const [only, another] = named;
  return only && !another ? only.names : null;
}

function itemsAfter(paragraphs: readonly SourceParagraph[], index: number): SourceParagraph[] {
  const items: SourceParagraph[] = [];
  for (let at = index + 1; paragraphs[at]?.role === 'item'; at++) {
    const item = paragraphs[at];
    if (item) items.push(item);
  }
  return items;
}
