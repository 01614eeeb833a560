/** The order of names: as Swedish sorts them, å, ä and ö last, and numbers by size. */
const swedish = new Intl.Collator('sv', { numeric: true });

/** For `sort`: negative when `a` comes first. Case makes no difference unless nothing else does. */
export function compareText(a: string, b: string): number {
  return swedish.compare(a, b);
}
