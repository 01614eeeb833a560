/** Who "nämnden", "den" or a left-out subject is: the heading, the document, or the sentence before. */
import type { CommitteeFinder } from './committeeName';
import type { Actor } from './maskedSentence';

const pronounAlone = /^(?:den|de|denna|dessa|båda\snämnderna)$/iu;
const jointCommittee = /^den\sgemensamma\snämnden$/iu;
const company =
  /(?:\p{L}+bolag(?:et|en|s)?|bolagsordning|ägardirektiv|aktiebolag|stiftelse\p{L}*)(?!\p{L})|\sAB(?!\p{L})/iu;
const rules = /reglemente|arbetsordning|verksamhetsplan/i;

export class CommitteeContext {
  private heading: readonly string[] | null = null;
  private sentence: readonly string[] | null = null;
  /** The last that the paragraph named, which a sentence about an official does not take away. */
  private named: readonly string[] | null = null;
  private readonly document: readonly string[] | null;
  private readonly ofRules: boolean;
  private readonly ofCompany: boolean;

  constructor(
    title: string,
    private readonly finder: CommitteeFinder,
  ) {
    const named = finder.find(title).filter(({ via }) => via === 'name' || via === 'unlisted');
    const names = [...new Set(named.flatMap((mention) => mention.names))];
    this.document = names.length === 1 ? names : null;
    this.ofRules = rules.test(title);
    this.ofCompany = company.test(title);
  }

  /** A new heading; without a committee of its own it takes the former one's away. */
  enterHeading(text: string): void {
    this.heading = this.headingNames(text);
    this.leaveParagraph();
  }

  /** The committees that the heading is about, or null. */
  headingNames(text: string): readonly string[] | null {
    const named = this.finder.find(text).filter(({ via }) => via !== 'pronoun');
    const names = [...new Set(named.flatMap((mention) => mention.names))];
    return names.length > 0 ? names : null;
  }

  /** What a sentence was about: its responsibility's committees, or the only ones that it names. */
  leaveSentence(names: readonly string[] | null, namesNone = false): void {
    this.sentence = names;
    if (!namesNone || names !== null) this.named = names;
  }

  leaveParagraph(): void {
    this.sentence = null;
    this.named = null;
  }

  /** The names that the actor stands for; null when it cannot be told, or two answers are as good. */
  namesOf(actor: Actor | null): readonly string[] | null {
    if (actor === null) return this.heading;
    if (/^styrelsen$/i.test(actor.words) && this.ofCompany) return null;
    return actor.names.length > 0 ? actor.names : this.pronounNames(actor.words);
  }

  private pronounNames(words: string): readonly string[] | null {
    if (pronounAlone.test(words)) return this.sentence;
    if (jointCommittee.test(words)) return this.jointNames();
    if (this.heading) return this.heading;
    if (this.document && this.sentence && this.ofRules)
      return sameNames(this.document, this.sentence) ? this.document : null;
    return this.sentence ?? this.named ?? this.document;
  }

  /** "Den gemensamma nämnden" is none of the municipality's own. */
  private jointNames(): readonly string[] | null {
    const isJoint = (names: readonly string[] | null): boolean =>
      names?.every((name) => this.finder.kindOf(name) === 'gemensam nämnd') ?? false;
    return [this.heading, this.document, this.sentence].find(isJoint) ?? null;
  }
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
