/** What a Word file carries beside its text: the properties that people or a library fill in, and macros. */
import { parseXml } from './xmlParser';
import { openZip } from './zipArchive';

export interface WordProperty {
  readonly name: string;
  readonly value: string;
}

/** Days are stored as moments: "2019-02-25T10:00:00Z" is shown as 2019-02-25. */
const moment = /^(\d{4}-\d\d-\d\d)T[\d:.]+Z$/;

/** The file's own properties of docProps/custom.xml, in their order. Throws `DocumentRefused`. */
export function readWordProperties(bytes: Uint8Array): readonly WordProperty[] {
  const part = openZip(bytes).read('docProps/custom.xml');
  if (!part) return [];
  return parseXml(part).children.flatMap((property) => {
    const name = property.attribute('name')?.trim() ?? '';
    const text = property.children[0]?.text.normalize('NFC').trim() ?? '';
    const value = moment.exec(text)?.[1] ?? text;
    return name === '' || value === '' ? [] : [{ name, value }];
  });
}

/** True for a file with a program in it, whatever its name says. Throws `DocumentRefused`. */
export function hasMacros(bytes: Uint8Array): boolean {
  return openZip(bytes).has('word/vbaProject.bin');
}
