import { describe, expect, it } from '@jest/globals';
import { decode, encode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage } from '../../../src/setup/packageCommand';
import { runSetup } from '../../support/runSetup';
import { build, eachInItsOwnProject, fillIn, project, right, root } from './packageProject';

eachInItsOwnProject();

describe('setup package', () => {
  it('makes a package that holds the manifest, both icons and the English words, all filled', async () => {
    const made = await makePackage(project, { env: 'prod' });
    expect(made).toMatchObject({ package: 'appPackage/build/appPackage.prod.zip', problems: [] });
    const inZip = unzipSync(readFileSync(join(project, made.package!)));
    expect(Object.keys(inZip)).toEqual(['manifest.json', 'color.png', 'outline.png', 'en.json']);
    expect(JSON.parse(strFromU8(inZip['manifest.json']!))).toMatchObject({
      id: right.TEAMS_APP_ID,
      developer: { privacyUrl: 'https://gallande.kommunen.se/privacy.html' },
      validDomains: ['gallande.kommunen.se'],
      localizationInfo: { defaultLanguageTag: 'sv' },
      webApplicationInfo: {
        id: right.AAD_APP_CLIENT_ID,
        nestedAppAuthInfo: [
          {
            redirectUri: 'brk-multihub://gallande.kommunen.se',
            scopes: ['https://kommunen.sharepoint.com/AllSites.Read'],
          },
        ],
      },
    });
    for (const bytes of Object.values(inZip)) expect(strFromU8(bytes)).not.toContain('${{');
  });

  it('makes the same bytes of the same values, so that two computers can compare', async () => {
    const first = await makePackage(project, { env: 'prod' });
    const elsewhere = spawnSync(
      join(root, 'node_modules/.bin/tsx'),
      [
        '-e',
        `import('${root}/src/setup/packageCommand.ts').then(async (it) => console.log((await it.makePackage('${project}', { env: 'prod' })).sha256))`,
      ],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Auckland' } },
    );
    expect(elsewhere.stdout.trim()).toBe(first.sha256);
  });

  it('writes the registration in the ids of Microsoft Graph, with rights of the person only', async () => {
    await makePackage(project, { env: 'prod' });
    expect(json('entra-app.prod.json')).toEqual({
      displayName: 'Gällande',
      signInAudience: 'AzureADMyOrg',
      spa: {
        redirectUris: [
          'brk-multihub://gallande.kommunen.se',
          'https://gallande.kommunen.se/redirect.html',
        ],
      },
      requiredResourceAccess: [
        {
          resourceAppId: '00000003-0000-0ff1-ce00-000000000000',
          resourceAccess: [{ id: '4e0d77b0-96ba-4398-af14-3baa780278f4', type: 'Scope' }],
        },
        {
          resourceAppId: '00000003-0000-0000-c000-000000000000',
          resourceAccess: [
            { id: '37f7f235-527c-4136-accd-4a02d197296e', type: 'Scope' },
            { id: '14dad69e-099b-42c9-810b-d002981feec1', type: 'Scope' },
            { id: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', type: 'Scope' },
          ],
        },
      ],
    });
  });

  it('writes the settings beside the page, for the host and into the built tab', async () => {
    const tab = join(project, 'dist');
    mkdirSync(tab);
    writeFileSync(join(tab, 'index.html'), '');
    await makePackage(project, { env: 'prod', tab });
    const expected = {
      appId: right.TEAMS_APP_ID,
      clientId: right.AAD_APP_CLIENT_ID,
      tenantId: right.AAD_APP_TENANT_ID,
      siteUrl: right.SHAREPOINT_SITE_URL,
      scope: null,
      standIn: false,
    };
    expect(json('hosting.prod/tabConfig.json')).toEqual(expected);
    expect(JSON.parse(readFileSync(join(tab, 'tabConfig.json'), 'utf8'))).toEqual(expected);
    expect(existsSync(join(tab, 'staticwebapp.config.json'))).toBe(true);
  });

  it('says that a folder has no built tab, and writes nothing', async () => {
    const made = await makePackage(project, { env: 'prod', tab: join(project, 'env') });
    expect(made.problems).toMatchObject([{ message: expect.stringContaining('npm run build') }]);
    expect(existsSync(build)).toBe(false);
  });

  it('takes a value from env/.env.NAME.user where env/.env.NAME is empty', async () => {
    fillIn({ ...right, AAD_APP_CLIENT_ID: '' });
    writeFileSync(
      join(project, 'env/.env.prod.user'),
      'AAD_APP_CLIENT_ID=fel\nTEAMS_APP_ID=aldrig-läst\n',
    );
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems).toMatchObject([{ file: 'env/.env.prod.user', key: 'AAD_APP_CLIENT_ID' }]);
  });
});

describe('a declaration that Teams would refuse', () => {
  it('is told by the schema, with file and key', async () => {
    changeJson('appPackage/manifest.json', (manifest) => {
      manifest.accentColor = 'lila';
      manifest.mystery = true;
    });
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'appPackage/manifest.json', key: 'accentColor' }),
        expect.objectContaining({ message: expect.stringContaining('mystery') }),
      ]),
    );
  });

  it('is told for a translation too', async () => {
    changeJson('appPackage/en.json', (words) => {
      words['description.short'] = 'x'.repeat(81);
      words['staticTabs[0].nam'] = 'Gällande';
    });
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems.map(({ file }) => file)).toEqual(['appPackage/en.json', 'appPackage/en.json']);
  });

  it('is told when the manifest is of a version that no schema is here for', async () => {
    changeJson('appPackage/manifest.json', (manifest) => {
      manifest.manifestVersion = '9.9';
    });
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems[0]).toMatchObject({ key: 'manifestVersion' });
  });

  it('is told when it uses a name that no file in env/ gives a value', async () => {
    changeJson('appPackage/manifest.json', (manifest) => {
      manifest.accentColor = '${{APP_COLOUR}}';
    });
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems).toMatchObject([{ file: 'env/.env.prod', key: 'APP_COLOUR' }]);
  });

  it('is told when it is no JSON, and when it asks for a right of the app itself', async () => {
    writeFileSync(join(project, 'appPackage/en.json'), '{ "name.short": ');
    expect((await makePackage(project, { env: 'prod' })).problems).toMatchObject([
      { file: 'appPackage/en.json', message: expect.stringContaining('JSON') },
    ]);
    cpSync(join(root, 'appPackage/en.json'), join(project, 'appPackage/en.json'));
    const entra = readFileSync(join(root, 'manifest/entra-app.json'), 'utf8');
    writeFileSync(join(project, 'manifest/entra-app.json'), entra.replace('"Scope"', '"Role"'));
    expect((await makePackage(project, { env: 'prod' })).problems).toMatchObject([
      { file: 'manifest/entra-app.json', message: expect.stringContaining('delegerad') },
    ]);
  });
});

describe('the icons', () => {
  it.each([
    ['color.png', 191, 192, [91, 95, 199, 255], '191 × 192'],
    ['outline.png', 33, 33, [255, 255, 255, 0], '33 × 33'],
    ['outline.png', 32, 32, [255, 255, 255, 255], 'genomskinlig bakgrund'],
    ['outline.png', 32, 32, [255, 255, 255, 0], 'tom'],
  ])('%s of %d × %d pixels in %j is refused', async (name, width, height, pixel, why) => {
    const data = Uint8Array.from({ length: width * height * 4 }, (_, index) => pixel[index % 4]!);
    const file = join(project, 'appPackage', name);
    writeFileSync(file, encode({ width, height, data, channels: 4 }));
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems).toMatchObject([{ message: expect.stringContaining(why) }]);
  });

  it('are refused when the outline has a colour, and when a file is no picture', async () => {
    const outline = join(project, 'appPackage/outline.png');
    const png = decode(readFileSync(outline));
    const visible = png.data.findIndex((value, index) => index % 4 === 3 && value > 0);
    png.data[visible - 1] = 254;
    writeFileSync(outline, encode(png));
    writeFileSync(join(project, 'appPackage/color.png'), 'inte en bild');
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('ingen PNG'),
      expect.stringContaining('andra färger än vitt'),
    ]);
  });
});

describe('the command', () => {
  it('names what is missing in the committed files, as sentences and as JSON, and fails', async () => {
    const { status, stdout, stderr } = await runSetup('package', '--env', 'dev', '--json');
    expect(status).toBe(1);
    expect(stderr).toContain('env/.env.dev: TAB_DOMAIN saknar värde.');
    expect(JSON.parse(stdout)).toMatchObject({ env: 'dev', package: null, files: [] });
  });

  it('is told wrong words when there is no such environment', async () => {
    const { status, stdout, stderr } = await runSetup('package', '--env', 'finns-inte');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Kopiera env/.env.dev');
  });

  it('reads no file outside env/', async () => {
    await expect(makePackage(project, { env: '../../hemligt' })).rejects.toThrow('inget namn');
  });
});

function changeJson(file: string, change: (content: Record<string, unknown>) => void): void {
  const content = JSON.parse(readFileSync(join(project, file), 'utf8')) as Record<string, unknown>;
  change(content);
  writeFileSync(join(project, file), JSON.stringify(content));
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(build, name), 'utf8'));
}
