/** Where a title or a value goes on in the next line. */

const opensNext =
  /(?:[-‐–]|,|(?<!\p{L})(?:för|om|mot|till|i|på|inom|av|med|vid|och|samt|kring|gällande|avseende|rörande|enligt))$/iu;
const genitive = /(?<!\p{L})\p{L}+s$/u;
const adjective = /^\p{L}+(?:isk|ell|nal|al|ig|iv|lig)(?:a|t)?$/iu;

/** True when the line cannot be the end: "Riktlinjer för", "Sandvikens Kommuns", "POLITISK". */
export function continuesTitle(line: string): boolean {
  const text = line.trim();
  if (opensNext.test(text) || adjective.test(text)) return true;
  const last = /[\p{L}-]+$/u.exec(text)?.[0] ?? '';
  return (
    genitive.test(last) &&
    /(?:kommun|stad|stads|region|nämnd|styrelse|förvaltning|bolag)(?:en)?s$/iu.test(last)
  );
}
