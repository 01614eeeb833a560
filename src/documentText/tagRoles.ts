/** What the tags of a PDF mean for us (ISO 32000-2, 14.8.4). */

/** Stand inside a line of text. */
const inlineRoles: ReadonlySet<string> = new Set(
  'Span Link Quote Em Strong Code Reference BibEntry Lbl Annot Ruby RB RT RP Warichu WT WP Sub FENote Formula Form'.split(
    ' ',
  ),
);

/** Page furniture, which is no part of the text. */
const furnitureRoles: ReadonlySet<string> = new Set(['Artifact', 'Private']);

export type TagKind = 'inline' | 'furniture' | 'heading' | 'list' | 'table' | 'figure' | 'group';

export function tagKind(role: string): TagKind {
  if (headingLevelOf(role) !== null) return 'heading';
  if (inlineRoles.has(role)) return 'inline';
  if (furnitureRoles.has(role)) return 'furniture';
  if (role === 'L') return 'list';
  if (role === 'Table') return 'table';
  return role === 'Figure' ? 'figure' : 'group';
}

/** 1 to 6; null for no heading. An H without a number says nothing of its level. */
export function headingLevelOf(role: string): 1 | 2 | 3 | 4 | 5 | 6 | null {
  if (role === 'Title') return 1;
  const match = /^H([1-9]?)$/.exec(role);
  if (!match) return null;
  return Math.min(Number(match[1] === '' ? 2 : match[1]), 6) as 1 | 2 | 3 | 4 | 5 | 6;
}
