/** How SharePoint makes a column's internal name of its title. */

/** Signs other than ASCII letters, digits and underscore become _xNNNN_; 32 signs are kept. */
export function internalNameOf(title: string): string {
  return title
    .replace(
      /[^A-Za-z0-9_]/gu,
      (c) => `_x${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`,
    )
    .slice(0, 32);
}
