/** setup import when it is broken off, turned away or given files that cannot be read. */
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Fault } from '../../src/standin/scenario';
import {
  everything,
  folderWith,
  guidelines,
  library,
  policy,
  rowsOf,
  runImport,
  type Row,
} from '../support/importing';
import { withStandIn } from '../support/standin';

describe('an import that is broken off', () => {
  /** What a whole import leaves, without what differs from one run to another. */
  const content = (rows: readonly Row[]) =>
    rows
      .map(({ Title, CaseNumber, DecidedOn, Passage, PlainText, SupersededDocumentId }) => {
        const points = typeof SupersededDocumentId === 'number';
        return JSON.stringify({ Title, CaseNumber, DecidedOn, Passage, PlainText, points });
      })
      .sort();

  it.each([['before'], ['after']])(
    'goes on where it stopped, whichever request was the last, cut %s it was done',
    async (moment) => {
      const files = folderWith({ 'policy.txt': policy(), 'riktlinjer.txt': guidelines });
      let whole: string[] = [];
      let requests = 0;
      await withStandIn({ scenario: library() }, async (standIn) => {
        await runImport(standIn, files, { apply: true }, (input, init) => {
          requests += 1;
          return fetch(input, init);
        });
        whole = content(await everything(standIn));
      });
      for (let last = 2; last <= requests; last += 5) {
        await withStandIn({ scenario: library() }, async (standIn) => {
          let made = 0;
          const broken = runImport(standIn, files, { apply: true }, async (input, init) => {
            made += 1;
            if (made > last || (made === last && moment === 'before')) throw new TypeError('cut');
            const answer = await fetch(input, init);
            if (made === last) throw new TypeError('cut');
            return answer;
          });
          await broken.catch(() => undefined);
          await runImport(standIn, files, { apply: true });
          expect({ last, rows: content(await everything(standIn)) }).toEqual({ last, rows: whole });
        });
      }
    },
  );

  it('by the end of its process loses and doubles nothing', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, place) => [
        `policy-${place}.txt`,
        policy().replaceAll('Internationell policy', `Policy nummer ${place}`),
      ]),
    );
    const files = folderWith(many);
    await withStandIn({ scenario: library(), latencyMs: 40 }, async (standIn) => {
      const words = ['import', files, '--site', standIn.siteUrl, '--stand-in', '--apply'];
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/setup/main.ts', ...words]);
      let told = '';
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes('Skriver 5 av')) child.kill('SIGKILL');
      });
      await once(child, 'exit');
      expect(told).toContain('Skriver 5 av');
      expect(child.signalCode).toBe('SIGKILL');
      await runImport(standIn, files, { apply: true });
      expect(await rowsOf(standIn, 'Styrdokument')).toHaveLength(6);
      expect(await rowsOf(standIn, 'Ansvar')).toHaveLength(6);
      expect(await rowsOf(standIn, 'Mål')).toHaveLength(12);
      expect(await rowsOf(standIn, 'Upphävanden')).toHaveLength(6);
      expect((await runImport(standIn, files, { apply: true })).out).toContain('6 oförändrade');
    });
  });
});

describe('a large file', () => {
  it('is sent in pieces, and known again', async () => {
    const word = readFileSync(join(__dirname, '../../src/standin/documents/finanspolicy.docx'));
    const large = zipSync(
      { ...unzipSync(word), 'word/media/bild.png': new Uint8Array(randomBytes(11_000_000)) },
      { level: 0 },
    );
    await withStandIn({ scenario: library() }, async (standIn) => {
      const files = folderWith({ 'stor.docx': large });
      expect((await runImport(standIn, files, { apply: true })).code).toBe(0);
      const path = `/sites/styrdokument/Styrdokument/stor.docx`;
      const file = await standIn.get(`_api/web/getFileByServerRelativePath(decodedUrl='${path}')`);
      expect(await file.json()).toMatchObject({ Length: String(large.length) });
      expect((await runImport(standIn, files)).out).toContain('1 oförändrade');
    });
  });
});

describe('a bad day', () => {
  it('of 429 answers delays an import, and costs it nothing', async () => {
    const storm: Fault = {
      kind: 'throttled',
      times: 12,
      retryAfterSeconds: 1,
      path: 'Styrdokument|Ansvar|Files|items',
    };
    await withStandIn({ scenario: library([storm]) }, async (standIn) => {
      const { code } = await runImport(standIn, folderWith({ 'policy.txt': policy() }), {
        apply: true,
      });
      expect(code).toBe(0);
      expect(await rowsOf(standIn, 'Styrdokument')).toHaveLength(1);
      expect(await rowsOf(standIn, 'Ansvar')).toHaveLength(1);
    });
  });

  it('of bad files names each with its reason, and imports the rest', async () => {
    const word = readFileSync(join(__dirname, '../../src/standin/documents/finanspolicy.docx'));
    const scanned = readFileSync(join(__dirname, '../fixtures/text/pdf/without-text.pdf'));
    const locked = readFileSync(join(__dirname, '../fixtures/text/pdf/password.pdf'));
    const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 9 });
    const files = folderWith({
      'bra.txt': policy().replace('KS2011/157', '<b>KS2011/157</b><script>alert(1)</script>'),
      'finanspolicy.docx': word,
      'under/Finanspolicy.docx': word,
      'gammal.doc': 'x',
      'makro.docm': 'x',
      'gömda makron.docx': zip({ ...unzipSync(word), 'word/vbaProject.bin': new Uint8Array([1]) }),
      'tom.docx': '',
      'tom.txt': ' ',
      'inskannad.pdf': scanned,
      'låst.pdf': locked,
      'bomb.docx': zip({ 'word/document.xml': new Uint8Array(3_000_000) }),
      'stor.pdf': '',
    });
    truncateSync(join(files, 'stor.pdf'), 200_000_000);
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { code, out } = await runImport(standIn, files, { apply: true });
      expect(code).toBe(1);
      const refused = out.slice(out.indexOf('Läses inte in'));
      for (const [name, why] of [
        ['under/Finanspolicy.docx', 'heter likadant som'],
        ['gammal.doc', 'gammalt Word-format'],
        ['makro.docm', 'makron'],
        ['gömda makron.docx', 'makron'],
        ['tom.docx', 'tom'],
        ['tom.txt', 'tom'],
        ['inskannad.pdf', 'inskannad'],
        ['låst.pdf', 'lösenord'],
        ['bomb.docx', 'för stor'],
        ['stor.pdf', 'för stor (200 MB)'],
      ] as const)
        expect(refused).toMatch(new RegExp(`${name}: .*${why.replace(/[()]/g, '\\$&')}`));
      const documents = await rowsOf(standIn, 'Styrdokument');
      expect(documents.map((row) => row['Title']).sort()).toEqual([
        'Finanspolicy (exempel)',
        'Internationell policy',
      ]);
      expect(JSON.stringify(documents.map((row) => row['CaseNumber']))).not.toContain('<');
    });
  });
});
