/** setup import when it is broken off, turned away or given files that cannot be read. */
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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
import { badFileReasons, writeBadFiles } from '../support/badFiles';
import { answerOf, connected } from '../support/provisioning';
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

describe("a site in another time zone than Sweden's", () => {
  const elsewhere = { scenario: library(), timeZone: 'America/Los_Angeles' };

  it('is told by the plan, and nothing is imported into it', async () => {
    await withStandIn(elsewhere, async (standIn) => {
      const { problems } = await answerOf(connected(standIn), false);
      expect(problems).toMatchObject([{ kind: 'otherTimeZone' }]);
      const files = folderWith({ 'policy.txt': policy() });
      await expect(runImport(standIn, files, { apply: true })).rejects.toThrow(
        'Datum skulle hamna på fel dag',
      );
      expect(await rowsOf(standIn, 'Styrdokument')).toEqual([]);
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
    const files = folderWith({
      'bra.txt': policy().replace('KS2011/157', '<b>KS2011/157</b><script>alert(1)</script>'),
    });
    writeBadFiles(files);
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { code, out } = await runImport(standIn, files, { apply: true });
      expect(code).toBe(1);
      const refused = out.slice(out.indexOf('Läses inte in')).split('\n');
      for (const [name, why] of badFileReasons) {
        const lines = refused.filter((line) => line.includes(`${name}: Filen `));
        expect([name, lines.length, lines.join('')]).toEqual([
          name,
          1,
          expect.stringContaining(why),
        ]);
      }
      expect(out).toContain('inget känt diarienummer');
      const documents = await rowsOf(standIn, 'Styrdokument');
      expect(documents).toHaveLength(2);
      expect(JSON.stringify(documents.map((row) => row['CaseNumber']))).not.toContain('<');
    });
  });
});
