/** An administrator looks a site over: what it lacks, who may read it, whether search answers, what is to be put right. */
import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { check, contract } from '../../src/setup/checkCommand';
import { provision } from '../../src/setup/provisionCommand';
import { connectSite, type SiteConnection } from '../../src/sharepoint/siteConnection';
import type { PersonKey } from '../../src/standin/people';
import { runSetup } from '../support/runSetup';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const file = { name: 'policy.txt', bytes: () => new TextEncoder().encode('Policy') };
const tidyDocument = {
  Title: 'Policy för kost (exempel)',
  DocumentType: 'Policy',
  DecidedBy: 'Kommunfullmäktige',
  DecidedOn: '2024-05-06',
  CaseNumber: 'KS2024/1',
  DecisionSection: '12',
  ValidFrom: '2024-05-06',
  DocumentOwner: 'Kostchef',
};
const oneDocument = (values: object = {}) =>
  aScenario([
    { title: 'Styrdokument', rows: [{ id: 1, values: { ...tidyDocument, ...values }, file }] },
  ]);

function connected(standIn: StandInUnderTest, person: PersonKey = 'employee'): SiteConnection {
  return connectSite({
    siteUrl: standIn.siteUrl,
    accessToken: () => standIn.token(person, 'AllSites.Manage'),
    patience: { firstWait: 1, attempts: 3, inAll: 20_000 },
  });
}

describe('a site that was just set up', () => {
  it('has nothing to put right', async () => {
    const scenario = aScenario([], { withoutLists: ['Ansvar'] });
    await withStandIn({ scenario }, async (standIn) => {
      await provision(connected(standIn, 'registrar'), { apply: true }, () => {});
      const { code, text } = await check(connected(standIn));
      expect(text).toContain('Webbplatsen har allt som appen behöver.');
      expect(text).toContain('Ansvar: 0 rader går att läsa');
      expect(text).toContain('Inga brister hittades. Alla kontroller kunde göras.');
      expect(code).toBe(0);
    });
  });
});

describe('a site with documents', () => {
  it('is clean while they are in order, and search finds them', async () => {
    await withStandIn({ scenario: oneDocument() }, async (standIn) => {
      const { code, text, json } = await check(connected(standIn));
      expect(text).toContain('Sökningen svarar och hittar 1 av 1 dokument.');
      const notAssessed = [{ check: 'ownFacts', why: { kind: 'textsNotRead', count: 1 } }];
      expect([code, json]).toMatchObject([0, { missing: [], findings: [], notAssessed }]);
    });
  });

  it('tells what is to be put right, and in which rows', async () => {
    await withStandIn({ scenario: oneDocument({ DocumentOwner: null }) }, async (standIn) => {
      const { code, text } = await check(connected(standIn));
      expect(text).toContain('1 × dokumentansvarig saknas, titta på (Styrdokument 1)');
      expect(code).toBe(1);
    });
  });

  it('tells which column is missing, and that what rests on its list is not assessed', async () => {
    const scenario = aScenario([], { withoutColumns: ['Mål/Instrument'] });
    await withStandIn({ scenario }, async (standIn) => {
      const { code, text } = await check(connected(standIn));
      expect(text).toContain('+ Mål: lägg till kolumnen Styrmedel (val)');
      expect(text).toContain('Mål: kunde inte läsas. Styrmedel finns inte');
      expect(text).toContain('Det är inget godkännande.');
      expect(code).toBe(1);
    });
  });

  it('tells that search does not answer, and checks the rest', async () => {
    const faults = [{ kind: 'unavailable' as const, path: 'search/postquery' }];
    await withStandIn({ scenario: { ...oneDocument(), faults } }, async (standIn) => {
      const { code, text } = await check(connected(standIn));
      expect(text).toContain('Sökningen svarade inte.');
      expect(text).toContain('Styrdokument: 1 rad går att läsa');
      expect(code).toBe(1);
    });
  });

  it('is refused to a person who may not open it', async () => {
    await withStandIn({}, async (standIn) => {
      await expect(check(connected(standIn, 'noAccess'))).rejects.toMatchObject({
        kind: 'accessDenied',
      });
    });
  });
});

describe("a site's answers", () => {
  it('are told where they differ from those that the tab rests on: expected, and got', async () => {
    const faults = [{ kind: 'nonsenseRow' as const, path: 'views$', raw: { RowLimit: 'trettio' } }];
    await withStandIn({ scenario: { ...oneDocument(), faults } }, async (standIn) => {
      const { code, text, json } = await contract(connected(standIn));
      expect(text).toContain('SP.View: RowLimit är text, väntat ett heltal');
      expect(text).toContain('? en rad med alla sina kolumner: kunde inte prövas');
      expect(json).toContainEqual(
        expect.objectContaining({ name: 'listans vyer', outcome: 'differs' }),
      );
      expect(code).toBe(1);
    });
  });

  it('are as expected where nothing differs', async () => {
    await withStandIn({ scenario: oneDocument() }, async (standIn) => {
      expect((await contract(connected(standIn))).code).toBe(0);
    });
  });
});

describe('npm run setup', () => {
  it('checks a site from the command line: data on stdout, the exit code says whether it is clean', async () => {
    await withStandIn({ scenario: oneDocument({ CaseNumber: null }) }, async ({ siteUrl }) => {
      const { code, stdout } = await setup('check', '--site', siteUrl, '--stand-in', '--json');
      const { findings } = JSON.parse(stdout) as { findings: { kind: string }[] };
      expect(findings.map(({ kind }) => kind)).toEqual(['documentWithoutCaseNumber']);
      expect(code).toBe(1);
    });
  });

  it.each([
    [['provision'], 'Något saknas: ange --site <adress>.'],
    [['check', '--site', 'http://contoso.example'], 'http://contoso.example är inte krypterad.'],
    [
      ['provision', '--site', 'https://contoso.sharepoint.com', '--stand-in'],
      '--stand-in gäller bara den egna datorn',
    ],
  ])('refuses %j with a sentence', async (words, sentence) => {
    const { status, stdout, stderr } = await runSetup(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('names the file and the key where the tenant is not filled in', async () => {
    const site = 'https://contoso.sharepoint.com/sites/styrdokument';
    const { status, stderr } = await runSetup('check', '--site', site, '--env', 'dev');
    expect([status, stderr]).toEqual([1, 'env/.env.dev: SETUP_APP_CLIENT_ID saknar värde.\n']);
  });
});

const root = path.resolve(__dirname, '../..');

function setup(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = ['--import', 'tsx', path.join(root, 'src/setup/main.ts'), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
