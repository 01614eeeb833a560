/** A long policy as an untagged PDF: a heading, paragraphs, a header and a page number on each page. */

const sentence =
  'Kommunens verksamheter arbetar tillsammans för att nå de mål som fullmäktige har satt för mandatperioden, och varje nämnd redovisar arbetet till kommunstyrelsen.';
const lineLength = 88;

/** About 550 words to a page. */
export function longPdf(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...Array.from({ length: pages }, (_, index) => pageObjects(index, pages)).flat(),
  ];
  return fileOf(objects);
}

function pageObjects(index: number, pages: number): [string, string] {
  const content = contentOf(index + 1, pages);
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

function contentOf(page: number, pages: number): string {
  const shown: [size: number, left: number, height: number, words: string][] = [
    [9, 56, 806, 'Sandvikens kommun'],
    [16, 56, 760, `${page} Mål och ansvar`],
    ...bodyLines().map((line, at): [number, number, number, string] => [
      10,
      56,
      736 - at * 13 - Math.floor(at / 6) * 8,
      line,
    ]),
    [9, 500, 30, `Sida ${page} (${pages})`],
  ];
  const written = shown.map(
    ([size, left, height, words]) =>
      `/F1 ${size} Tf 1 0 0 1 ${left} ${height} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj`,
  );
  return `BT\n${written.join('\n')}\nET`;
}

function bodyLines(): string[] {
  const words = Array.from({ length: 24 }, () => sentence)
    .join(' ')
    .split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  return lines;
}

/** The table of objects at the end says at which byte each begins. */
function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  const all = `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
  return new Uint8Array(Buffer.from(all, 'latin1'));
}
