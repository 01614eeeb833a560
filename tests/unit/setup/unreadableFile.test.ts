import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../../src/setup/documentFiles';
import { readFileText } from '../../../src/setup/fileText';
import { whyUnreadable } from '../../../src/setup/unreadableFile';

const pdfs = join(__dirname, '../../fixtures/text/pdf');
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const document = strToU8('<w:document xmlns:w="urn:x"/>');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oläsbara-'));
  const put = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, name), bytes);
  };
  put('tom.docx', new Uint8Array());
  put('mellanslag.txt', strToU8(' \n\t\n'));
  put('gammal.doc', new Uint8Array(compound));
  put(
    'lösenord.docx',
    Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]),
  );
  put('halv.docx', zipSync({ 'word/document.xml': document }).subarray(0, 60));
  put('makron.docx', macroFile());
  put('bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }));
  put('latin.txt', Buffer.from('Överförmyndare', 'latin1'));
  put('stor.pdf', new Uint8Array());
  truncateSync(join(folder, 'stor.pdf'), 200_000_000);
  copyFileSync(join(pdfs, 'password.pdf'), join(folder, 'lösenord.pdf'));
  copyFileSync(join(pdfs, 'without-text.pdf'), join(folder, 'inskannad.pdf'));
  copyFileSync(join(pdfs, 'policy-tagged.pdf'), join(folder, 'omdöpt.docx'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A whole Word file with a program in it. */
function macroFile(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const words = `<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>Ord</w:t></w:r></w:p></w:body></w:document>`;
  return zipSync({
    'word/document.xml': strToU8(words),
    'word/vbaProject.bin': new Uint8Array([1]),
  });
}

describe('a file that cannot be read', () => {
  it.each([
    ['tom.docx', 'är tom'],
    ['mellanslag.txt', 'har ingen text'],
    ['gammal.doc', 'äldre format'],
    ['lösenord.docx', 'skyddad med lösenord'],
    ['lösenord.pdf', 'skyddad med lösenord'],
    ['inskannad.pdf', 'inskannad'],
    ['halv.docx', 'skadad eller ofullständig'],
    ['makron.docx', 'innehåller makron'],
    ['bomb.docx', 'för stor'],
    ['stor.pdf', 'för stor'],
    ['omdöpt.docx', 'stämmer med innehållet'],
    ['latin.txt', 'inte text i UTF-8'],
    ['saknas.pdf', 'finns inte'],
  ])('%s is told with a Swedish sentence: %s', async (name, words) => {
    const why = await readFileText(join(folder, name)).then(() => 'read', whyUnreadable);

    expect(why).toContain(words);
    expect(why).toMatch(/^Filen .*\.$/);
  });

  it('is found in its folder, also where its kind is never read', async () => {
    const found = (await findFiles([folder])).map(({ path }) => path);

    expect(found).toContain(join(folder, 'gammal.doc'));
  });
});
