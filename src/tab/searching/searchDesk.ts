/** Holds the search and the register it is of, and answers questions about them; the worker's whole work, without a worker. */
import { indexRegister, type RegisterIndex } from '../../domain/registerIndex';
import { judgeRegister } from '../../domain/judgedRegister';
import type { LocalDate } from '../../domain/localDate';
import type { Register } from '../../domain/policySource';
import { createPolicySearch, openPolicySearch, type PolicySearch } from '../../search/policySearch';
import { registerEntries, standingOn } from '../../search/registerEntries';
import type { Standing } from '../../search/searchAnswer';
import {
  entryKey,
  type DocumentEntry,
  type SearchedText,
  type SearchEntry,
} from '../../search/searchEntry';
import { textFromBlocks, textFromStoredWords } from '../../search/searchedText';
import { chooseTexts } from '../../search/textBudget';
import { packIndex, unpackIndex } from './packedIndex';
import { joinedSlices, type TextSlice } from './textSlices';
import type { SearchMessage, SearchReplies, WantedTexts } from './searchQuestion';

/** Entries that are put in at one go; between them questions are answered. */
const entriesAtOnce = 20;
const nothingKnown: Standing = { documents: new Map(), responsibilities: new Map() };

type Of<K extends SearchMessage['kind']> = Extract<SearchMessage, { kind: K }>;

export interface SearchDesk {
  answer<K extends SearchMessage['kind']>(message: Of<K>): Promise<SearchReplies[K]>;
}

/** `pause` lets questions in that came while entries are put in. */
export function createSearchDesk(pause: () => Promise<void>): SearchDesk {
  const desk = new Desk(pause);
  return { answer: async (message) => (await desk.answer(message)) as never };
}

class Desk {
  private search: PolicySearch = createPolicySearch();
  private index: RegisterIndex | null = null;
  private readonly coming: Register[] = [];
  private readonly comingTexts = new Map<string, readonly TextSlice[]>();
  private standing: { readonly day: LocalDate; readonly standing: Standing } | null = null;

  constructor(private readonly pause: () => Promise<void>) {}

  async answer(message: SearchMessage): Promise<SearchReplies[keyof SearchReplies]> {
    switch (message.kind) {
      case 'open':
        return this.open(message.kept);
      case 'registerPart':
        return this.takeRegister(message);
      case 'texts':
        return this.takeTexts(message);
      case 'openedText':
        return this.takeOpenedText(message);
      case 'forgetTexts':
        return message.documentIds.map((id) => this.putText(id, null)).includes(true);
      case 'wantedTexts':
        return this.wantedTexts(message.day);
      case 'search': {
        const standing = this.standingOn(message.day);
        const chosen = message.chosen && new Set(message.chosen);
        return this.search.search({ ...message, standing, chosen });
      }
      case 'why':
        return this.search.why(message.query, message.key, this.standingOn(message.day));
      case 'pack':
        return packIndex(this.search.stored());
    }
  }

  private open(kept: ArrayBuffer): boolean {
    const stored = unpackIndex(kept);
    const opened = stored && openPolicySearch(stored);
    if (opened === null) return false;
    this.search = opened;
    if (this.index !== null) this.search.setCommittees(this.index.register.committees);
    return true;
  }

  private async takeRegister({ part, last }: Of<'registerPart'>): Promise<boolean> {
    this.coming.push(part);
    if (!last) return false;
    this.index = indexRegister(joinedRegister(this.coming.splice(0)));
    this.standing = null;
    this.search.setCommittees(this.index.register.committees);
    return this.bringUpToDate(this.index);
  }

  /** Rows that are as they were are left alone, and those that are gone are taken out, with their words. */
  private async bringUpToDate(index: RegisterIndex): Promise<boolean> {
    const entries = registerEntries(index);
    const kept = new Set(entries.map(entryKey));
    const gone = [...this.search.entries()].map(entryKey).filter((key) => !kept.has(key));
    for (const key of gone) this.search.remove(key);
    const changed = entries.filter((entry) => {
      const held = this.search.entry(entryKey(entry));
      return held === null || rowOf(held) !== rowOf(entry);
    });
    for (const [at, entry] of changed.entries()) {
      if (at % entriesAtOnce === entriesAtOnce - 1) await this.pause();
      if (this.index !== index) return true;
      this.search.put(
        entry.kind === 'document' ? { ...entry, text: this.heldText(entry.document.id) } : entry,
      );
    }
    return gone.length + changed.length > 0;
  }

  private takeOpenedText(message: Of<'openedText'>): boolean {
    const { documentId, contentVersion, part, at, last } = message;
    const before = at === 0 ? [] : (this.comingTexts.get(documentId) ?? []);
    const parts = [...before, part];
    this.comingTexts.set(documentId, parts);
    if (!last) return false;
    this.comingTexts.delete(documentId);
    return this.putText(documentId, textFromBlocks(joinedSlices(parts), contentVersion));
  }

  private async takeTexts({ texts }: Of<'texts'>): Promise<boolean> {
    let changed = false;
    for (const [at, { documentId, plainText, plainTextOf }] of texts.entries()) {
      if (at % entriesAtOnce === entriesAtOnce - 1) await this.pause();
      if (plainText === null) continue;
      const text = textFromStoredWords(plainText, plainTextOf ?? '');
      changed = this.putText(documentId, text) || changed;
    }
    return changed;
  }

  /** A text with anchors is not exchanged for stored words of the same content. */
  private putText(documentId: string, text: SearchedText | null): boolean {
    const held = this.held(documentId);
    if (held === null || (held.text === null && text === null)) return false;
    if (held.text?.version === text?.version && (hasAnchors(held.text) || !hasAnchors(text)))
      return false;
    this.search.put({ ...held, text });
    return true;
  }

  private held(documentId: string): DocumentEntry | null {
    const entry = this.search.entry(`document ${documentId}`);
    return entry?.kind === 'document' ? entry : null;
  }

  private heldText(documentId: string): SearchedText | null {
    return this.held(documentId)?.text ?? null;
  }

  private wantedTexts(day: LocalDate): WantedTexts {
    const { documents } = this.standingOn(day);
    const inLibrary = (this.index?.documents ?? []).filter(({ file }) => file !== null);
    const { within, beyond } = chooseTexts(
      inLibrary.map(({ id }) => {
        const length = this.heldText(id)?.characters ?? null;
        return { id, status: documents.get(id) ?? 'unknown', length };
      }),
    );
    const versions = new Map(inLibrary.map(({ id, file }) => [id, file?.contentVersion]));
    const missing = within.filter((id) => this.heldText(id)?.version !== versions.get(id));
    return { missing, beyond };
  }

  private standingOn(day: LocalDate): Standing {
    if (this.index === null) return nothingKnown;
    if (this.standing?.day !== day)
      this.standing = { day, standing: standingOn(judgeRegister(this.index, day)) };
    return this.standing.standing;
  }
}

function hasAnchors(text: SearchedText | null): boolean {
  return text?.parts.some(({ anchor }) => anchor !== null) ?? false;
}

/** The entry without its words, which come by another way. */
function rowOf(entry: SearchEntry): string {
  return JSON.stringify({ ...entry, text: null });
}

function joinedRegister([first, ...others]: readonly Register[]): Register {
  if (first === undefined) throw new RangeError('a register of no parts');
  return others.reduce(
    (whole, part) => ({
      ...whole,
      documents: [...whole.documents, ...part.documents],
      responsibilities: [...whole.responsibilities, ...part.responsibilities],
    }),
    first,
  );
}
