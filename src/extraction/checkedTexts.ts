/** Holds rows of the register against the stored words of their documents. */
import type { Committee } from '../domain/committee';
import type { CheckedText, PassageStanding, TextToCheck } from '../domain/textCheck';
import type { TextDocument } from '../domain/textDocument';
import { frontMatterDifferences } from './frontMatterDifference';
import { readPolicyText } from './policyText';
import { sourceFromText } from './sourceText';
import { findWords } from '../passages/findPassage';

/** One for each of the texts, in the same order. */
export function checkedTexts(
  texts: readonly TextToCheck[],
  committees: readonly Committee[],
): readonly CheckedText[] {
  return texts.map(({ columns, plainText, passages }) => {
    const document = documentOf(plainText);
    const { frontMatter } = readPolicyText(sourceFromText(plainText), committees);
    return {
      documentId: columns.id,
      passages: new Map(
        passages.map(({ responsibilityId, words }) => [
          responsibilityId,
          standing(document, words),
        ]),
      ),
      differing: frontMatterDifferences(frontMatter, columns, committees).map(({ fact }) => fact),
    };
  });
}

function standing(document: TextDocument, words: string): PassageStanding {
  const found = findWords(document, words);
  if (found.kind === 'changed') return { kind: 'changed', share: found.share };
  return { kind: found.kind === 'exact' ? 'exact' : 'gone' };
}

function documentOf(plainText: string): TextDocument {
  const lines = plainText.split('\n').filter((line) => /\S/.test(line));
  return {
    blocks: lines.map((text, place) => ({
      ...{ kind: 'paragraph', anchor: `s${place + 1}`, label: null },
      runs: [{ kind: 'text', text }],
    })),
    ...{ notes: [], pageHeaders: [], pageFooters: [], losses: [], pages: [] },
    ...{ hasTrackedChanges: false, language: null, title: null },
  };
}
