/** Reads "Ansvarig nämnd: …" after what the committee is responsible for. Facts 3.2, no. 43. */
import type { CommitteeFinder } from './committeeName';
import type { ProposedResponsibility } from './proposal';
import type { SourceParagraph } from './sourceParagraph';
import { findPeriods } from './swedishPeriod';

const label =
  /(?<!\p{L})(?:huvudansvarig|ansvarig|ansvariga|ansvar)(?:\s(?:nämnd(?:er)?|nämnd\/styrelse|nämnd\soch\sförvaltning|instans))?\s?:\s*/iu;
const named =
  /^(?:mål|delmål|åtgärd|aktivitet|insats|uppdrag|uppgift)(?:\s\d+(?:\.\d+)*)?\s?[:.]/iu;
const onlyLabel = /^(?:mål|delmål|åtgärd|aktivitet|insats|uppdrag|uppgift)\s?:\s*/iu;
/** Front matter names an owner of the document with the same label; that is no responsibility of its own. */
const frontMatter =
  /antag[en]|beslut[as]|fastställ|giltig|gäller|diarie|(?<!\p{L})dnr|§|dokument|revider/iu;

export function readLabelled(
  paragraph: SourceParagraph,
  before: SourceParagraph | undefined,
  finder: CommitteeFinder,
): ProposedResponsibility[] {
  const match = label.exec(paragraph.text);
  if (!match) return [];
  const after = paragraph.text.slice(match.index + match[0].length).split(/[.;]\s/)[0] ?? '';
  const mentions = finder.find(after).filter(({ via, genitive }) => via !== 'pronoun' && !genitive);
  if (mentions[0]?.start !== 0) return [];
  const subject = subjectOf(paragraph.text.slice(0, match.index), before);
  if (subject === null || frontMatter.test(subject)) return [];
  const [period] = findPeriods(after);
  return [
    {
      committees: [...new Set(mentions.flatMap(({ names }) => names))],
      what: subject,
      kind: 'uppdrag',
      modality: 'ska',
      period: { from: period?.from ?? null, to: period?.to ?? null },
      condition: null,
      exception: null,
      passage: paragraph.text,
      anchor: paragraph.anchor,
    },
  ];
}

/** The words before the label, or the goal or measure on the line above. */
function subjectOf(words: string, before: SourceParagraph | undefined): string | null {
  const own = words.trim().replace(/[\s.;,(–-]+$/, '');
  if (own !== '') return own;
  if (!before || before.role === 'row') return null;
  const isNamed = before.role === 'heading' || before.role === 'item' || named.test(before.text);
  if (!isNamed || before.text.length > 300) return null;
  return before.text.replace(onlyLabel, '').replace(/[\s.]+$/, '');
}
