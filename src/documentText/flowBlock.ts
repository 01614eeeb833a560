/** A block on its way into the text, with what is needed to nest lists and to guess headings. */
import type { TextBlock } from '../domain/textDocument';

export interface FlowBlock {
  readonly block: TextBlock;
  /** Its place in a list; null for what is none. */
  readonly list: ListPlace | null;
  /** How a body paragraph looks as a whole; null for blocks that never are headings. */
  readonly look: BlockLook | null;
}

export interface ListPlace {
  readonly ordered: boolean;
  readonly label: string | null;
  /** From 0, within the series. */
  readonly level: number;
  /** Items of one series count on together. */
  readonly series: string;
  /** In any unit, the same in the whole document. */
  readonly indent: number;
}

export interface BlockLook {
  /** All its characters are. */
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly capitals: boolean;
  /** The mean of its characters, in any unit, the same in the whole document. */
  readonly size: number;
  readonly characters: number;
}
