/** The part of a text that only repeats what the page already says: its title and its own fact box. */
import { plainText, wordsOf } from '../../domain/blocksInOrder';
import { foldText } from '../../domain/foldedText';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { TextBlock, TextDocument } from '../../domain/textDocument';

/** Only so far down is a title or a fact box looked for. */
const leadingBlocks = 8;

export interface SplitText {
  /** The document's fact box; empty when it has none at its head. */
  readonly factBox: readonly TextBlock[];
  readonly body: TextDocument;
}

/**
 * Takes the title at the head of the text away, for the page shows it, and sets the fact box apart. A
 * table counts as the fact box when it holds the document's own case number, decision day or name.
 */
export function splitLeadingFacts(text: TextDocument, document: PolicyDocument): SplitText {
  const title = foldText(document.title);
  const facts = [document.title, document.decision.caseNumber, document.decision.decidedOn]
    .filter((fact) => fact !== null && fact !== '')
    .map((fact) => foldText(String(fact)));
  const head = text.blocks.slice(0, leadingBlocks);
  const factBox = head.filter((block) => block.kind === 'table' && holds(block, facts));
  const repeated = head.find(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      foldText(wordsOf(block)) === title,
  );
  const body = text.blocks.filter((block) => block !== repeated && !factBox.includes(block));
  return { factBox, body: { ...text, blocks: body } };
}

function holds(table: TextBlock, facts: readonly string[]): boolean {
  const cells = plainText(table)
    .split(/[\t\n]/)
    .map(foldText);
  return facts.some((fact) => cells.includes(fact));
}
