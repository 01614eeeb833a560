/** Answers questions about one text; what each needs is loaded when it is first asked. */
import type { TextDocument } from '../../domain/textDocument';
import type { InquiryAnswers, TextInquiry } from './textQuestion';

export async function answerAbout(
  document: TextDocument,
  question: TextInquiry,
): Promise<InquiryAnswers[TextInquiry['kind']]> {
  switch (question.kind) {
    case 'findWords': {
      const { findWords } = await import('../../passages/findPassage');
      return question.words.map((words) => findWords(document, words));
    }
    case 'makeLink': {
      const { linkedPassageAt } = await import('../../passages/linkedPassage');
      return linkedPassageAt(document, question.anchor, question.contentVersion);
    }
    case 'findLink': {
      const { findLink } = await import('../../passages/linkedPassage');
      return findLink(document, question.link);
    }
    case 'search': {
      const { placesOfWords } = await import('../../passages/textSearch');
      return placesOfWords(document, question.words);
    }
    case 'references': {
      const { textReferences } = await import('../../passages/textReferences');
      return textReferences(document, question.documents);
    }
    case 'compare': {
      const { compareVersions } = await import('../../passages/comparedVersions');
      return compareVersions(question.earlier, document);
    }
    case 'differences':
      return differences(document, question);
  }
}

async function differences(
  document: TextDocument,
  { columns, committees }: Extract<TextInquiry, { kind: 'differences' }>,
) {
  const [{ frontMatterDifferences }, { readPolicyText }, { sourceFromDocument }] =
    await Promise.all([
      import('../../extraction/frontMatterDifference'),
      import('../../extraction/policyText'),
      import('../../extraction/sourceText'),
    ]);
  const { frontMatter } = readPolicyText(sourceFromDocument(document), committees);
  return frontMatterDifferences(frontMatter, columns, committees);
}
