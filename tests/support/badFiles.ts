/** A folder of files as administrators find them: what cannot be read, and what is wrong with each. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fixtures = join(__dirname, '../fixtures');
const word = readFileSync(join(fixtures, 'municipality/tabell.docx'));
/** The container of .doc, and of a .docx that has a password. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const withMacros = zipSync({ ...unzipSync(word), 'word/vbaProject.bin': new Uint8Array([1]) });

const files: Readonly<Record<string, Uint8Array>> = {
  'tabell.docx': word,
  'under/Tabell.docx': word,
  'tom.docx': new Uint8Array(),
  'tom.pdf': new Uint8Array(),
  'mellanslag.txt': strToU8(' \n\t\n'),
  'gammal.doc': compound,
  'lösenord.docx': Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
  'lösenord.pdf': readFileSync(join(fixtures, 'text/pdf/password.pdf')),
  'inskannad.pdf': readFileSync(join(fixtures, 'text/pdf/without-text.pdf')),
  'omdöpt.docx': readFileSync(join(fixtures, 'text/pdf/policy-tagged.pdf')),
  'halv.docx': word.subarray(0, 600),
  'makron.docm': withMacros,
  'gömda makron.docx': withMacros,
  'bomb.docx': zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 9 }),
  'latin.txt': Buffer.from('Överförmyndare', 'latin1'),
  'anteckning.rtf': strToU8('{\\rtf1 Policy}'),
  'stor.pdf': new Uint8Array(),
};

/** What is said of each that is not imported. */
export const badFileReasons: readonly (readonly [string, string])[] = [
  ['under/Tabell.docx', 'heter likadant som'],
  ['tom.docx', 'är tom'],
  ['tom.pdf', 'är tom'],
  ['mellanslag.txt', 'har ingen text'],
  ['gammal.doc', 'äldre format'],
  ['lösenord.docx', 'skyddad med lösenord'],
  ['lösenord.pdf', 'skyddad med lösenord'],
  ['inskannad.pdf', 'inskannad'],
  ['omdöpt.docx', 'stämmer med innehållet'],
  ['halv.docx', 'skadad eller ofullständig'],
  ['makron.docm', 'innehåller makron'],
  ['gömda makron.docx', 'innehåller makron'],
  ['bomb.docx', 'för stor'],
  ['latin.txt', 'inte text i UTF-8'],
  ['anteckning.rtf', 'varken Word, PDF eller text'],
  ['stor.pdf', 'för stor'],
];

/** The 200 MB of `stor.pdf` take no place on the disk. */
export function writeBadFiles(folder: string): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  truncateSync(join(folder, 'stor.pdf'), 200_000_000);
}
