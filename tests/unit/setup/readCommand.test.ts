import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { badFileReasons, writeBadFiles } from '../../support/badFiles';
import { runSetup } from '../../support/runSetup';

const root = resolve(__dirname, '../../..');
const committees = join(root, 'tests/fixtures/cases/committees.json');
const longName = `${'å'.repeat(110)} – policy.txt`;
const policy = [
  'Dokumentnamn\tPolicy för kost',
  'Beslutad av\tKommunfullmäktige',
  'Beslutsdatum\t2012-05-06',
  '',
  'KN ansvarar för skolmåltiderna under 2019–2022.',
].join('\n');
const marked = 'Dokumentnamn\tMärkt policy\nDiarienummer\t<i>KS2011/157</i>\n';
let folder = '';

interface Answer {
  readonly file: string;
  readonly error: string | null;
  readonly frontMatter: Record<string, unknown> | null;
  readonly responsibilities: readonly Record<string, unknown>[];
  readonly messages: readonly string[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'läsa-'));
  mkdirSync(join(folder, 'under mapp'));
  writeFileSync(join(folder, longName), policy);
  writeFileSync(join(folder, 'under mapp', 'märkt.txt'), marked);
  writeBadFiles(join(folder, 'dåliga'));
  writeFileSync(join(folder, 'bild.png'), 'läses inte');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('setup read', () => {
  it('answers with JSON for each file of the folder, and tells why one cannot be read', () => {
    const words = ['read', folder, '--json', '--committees', committees];
    const { status, stdout, stderr } = setUpInOwnProcess(...words);
    const answers = JSON.parse(stdout) as Answer[];
    const named = (name: string) => answers.find(({ file }) => file.endsWith(name));
    const read = named(longName);

    expect(named('bild.png')).toBeUndefined();
    for (const [name, why] of badFileReasons) {
      const answer = named(`dåliga/${name}`);
      const isTwin = why.startsWith('heter');
      expect([name, answer?.error === null, answer?.messages.join(' ')]).toEqual([
        name,
        isTwin,
        expect.stringContaining(why),
      ]);
      if (!isTwin) expect(answer).toMatchObject({ frontMatter: null, responsibilities: [] });
    }
    expect(named('märkt.txt')?.frontMatter).toMatchObject({ caseNumber: null });
    expect(named('märkt.txt')?.messages).toContain(
      '"<i>KS2011/157</i>" är inget känt diarienummer. Diarienummer lämnas tomt.',
    );
    expect(read).toMatchObject({
      error: null,
      frontMatter: {
        title: 'Policy för kost',
        decidedBy: 'Kommunfullmäktige',
        decidedOn: '2012-05-06',
        caseNumber: null,
        openEnded: null,
        supersedes: [],
      },
      responsibilities: [
        {
          committees: ['Kunskapsnämnden'],
          responsibility: 'skolmåltiderna',
          from: '2019-01-01',
          to: '2022-12-31',
          kind: 'ansvar',
          modality: 'ska',
          condition: null,
          passage: 'KN ansvarar för skolmåltiderna under 2019–2022.',
        },
      ],
      messages: ['Beslutad en söndag: 2012-05-06. Stämmer datumet?'],
    });
    expect(stderr).toContain(' filer, 15 kunde inte läsas, 1 heter likadant som en annan.');
    expect(status).toBe(1);
  });

  it('is done when every file could be read, and reports in Swedish', async () => {
    const { status, stdout } = await runSetup(
      'read',
      join(folder, longName),
      '--committees',
      committees,
    );

    expect(stdout).toContain('Dokumentnamn     Policy för kost');
    expect(stdout).toContain('Kunskapsnämnden: skolmåltiderna (2019-01-01 – 2022-12-31)');
    expect(status).toBe(0);
  });

  it('reads without a register, with the names as they are written', async () => {
    writeFileSync(join(folder, 'utan.txt'), 'Omsorgsnämnden ansvarar för hemtjänsten.');
    const { stdout } = await runSetup('read', join(folder, 'utan.txt'), '--json');
    const [answer] = JSON.parse(stdout) as Answer[];

    expect(answer?.responsibilities).toMatchObject([{ committees: ['Omsorgsnämnden'] }]);
    expect(answer?.messages).toEqual([]);
  });

  it.each([
    [['read'], 'Något saknas'],
    [['read', 'fil', '--jsn'], 'Okänt val: --jsn'],
    [['läs'], 'Okänt kommando: läs'],
  ])('refuses wrong words %j with 2, and says which', async (words, why) => {
    const { status, stdout, stderr } = await runSetup(...words);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });

  it('stops at a register that is not one, before reading anything', async () => {
    const { status, stdout, stderr } = await runSetup(
      'read',
      folder,
      '--committees',
      join(root, 'package.json'),
    );

    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Nämndregistret');
  });
});

/** The program as `npm run setup` runs it; the other tests run its commands here, without a process for each. */
function setUpInOwnProcess(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/setup/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
}
