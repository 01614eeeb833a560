/** The plainest Word file that holds paragraphs and headings: written as it stands, not packed. */
import { strToU8, zipSync } from 'fflate';

/** `style` is a style id: Rubrik (the title) or Rubrik1 (a heading). */
export interface PlainParagraph {
  readonly text: string;
  readonly style?: 'Rubrik' | 'Rubrik1';
}

/** word/document.xml with the paragraphs in order; their text is escaped. */
export function plainWordText(paragraphs: readonly PlainParagraph[]): Uint8Array {
  const body = paragraphs.map(({ text, style }) => {
    const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  });
  return strToU8(
    `${xmlHead}<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`,
  );
}

/** The whole file around a word/document.xml. Its length is that of the text and a fixed number of bytes. */
export function plainWordFile(text: Uint8Array): Uint8Array {
  const parts = { ...fixedParts, 'word/document.xml': text };
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packageTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const fixedParts = {
  '[Content_Types].xml': strToU8(
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${packageTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${packageTypes}.styles+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `${xmlHead}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/_rels/document.xml.rels': strToU8(
    `${xmlHead}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/></Relationships>`,
  ),
  'word/styles.xml': strToU8(
    `${xmlHead}<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  ),
};
