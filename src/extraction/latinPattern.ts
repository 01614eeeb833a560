/** Regular expressions over Latin letters, quick to prepare. */

const ranges: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-öø-ɏ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{Ll}': 'a-zß-öø-ÿ',
  '\\p{N}': '0-9',
};
const token = /\\p\{(?:L|Lu|Ll|N)\}|\\.|[[\]]/gs;

/**
 * A pattern whose `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` mean letters and figures of Latin script. With
 * the flags i and u together Unicode's own classes take a hundred times as long to prepare, and a text is
 * read with hundreds of patterns.
 */
export function latinPattern(source: string, flags: string): RegExp {
  let inClass = false;
  const listed = source.replace(token, (found) => {
    if (found === '[' || found === ']') inClass = found === '[';
    const range = ranges[found];
    if (range === undefined) return found;
    return inClass ? range : `[${range}]`;
  });
  return new RegExp(listed, flags);
}
