/** Which lines are headings: the document's own, and short lines that name a committee and little else. */
import type { CommitteeFinder } from './committeeName';
import type { SourceParagraph } from './sourceParagraph';

/** A heading of the document, or a short line that names a committee and little else. */
export function isCommitteeHeading(paragraph: SourceParagraph, finder: CommitteeFinder): boolean {
  if (paragraph.role === 'heading') return true;
  const { text } = paragraph;
  if (paragraph.role !== 'text' || text.length > 90 || /[.:;!?,]$/.test(text)) return false;
  const [mention, another] = finder.find(text).filter(({ via }) => via !== 'pronoun');
  if (!mention || another) return false;
  const before = text.slice(0, mention.start).trim();
  const after = text.slice(mention.end).trim();
  const numbered = /^(?:§?\s?\d+(?:\.\d+)*\.?(?:\s?§)?|\d+\skap\.?)?$/u.test(before);
  return (
    numbered &&
    /^(?:(?:ansvar(?:sområde)?|uppgifter|uppdrag|verksamhetsområde|ansvarar\sför|ansvar\soch\suppgifter)?)$/iu.test(
      after,
    )
  );
}
