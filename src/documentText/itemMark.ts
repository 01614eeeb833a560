/** The mark that is written before a text: a bullet, a number, a letter, a section. */

export interface ItemMark {
  readonly kind: 'bullet' | 'item' | 'section' | 'none';
  /** "b)", "2.1", "3 §"; null for a bullet or nothing. */
  readonly label: string | null;
  /** The text after the mark. */
  readonly text: string;
}

const marks: readonly (readonly [kind: 'bullet' | 'item' | 'section', pattern: RegExp])[] = [
  // Private characters are the bullets of symbol fonts.
  ['bullet', /^([-–—•·∙▪▫◦●○■□➢✓\uF000-\uF0FF])(?:\s+|$)/u],
  ['section', /^(\d{1,3} ?[a-z]? ?§|§ ?\d{1,3}|\d{1,2} kap\.)(?:\s+|$)/iu],
  ['item', /^(\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)])(?:\s+|$)/iu],
  ['item', /^(\d{1,3}(?:\.\d{1,3})+\.?)(?:\s+|$)/u],
];

/** Parts a text from its mark. */
export function itemMark(text: string): ItemMark {
  for (const [kind, pattern] of marks) {
    const match = pattern.exec(text);
    if (!match) continue;
    const label = kind === 'bullet' ? null : (match[1] ?? null);
    return { kind, label, text: text.slice(match[0].length) };
  }
  return { kind: 'none', label: null, text };
}
