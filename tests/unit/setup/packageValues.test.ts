import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { makePackage } from '../../../src/setup/packageCommand';
import { build, eachInItsOwnProject, fillIn, project, right } from './packageProject';

eachInItsOwnProject();

describe('a wrong value in env/', () => {
  it.each([
    ['TEAMSFX_ENV', 'dev'],
    ['APP_NAME_SUFFIX', ' för alla i hela kommunen'],
    ['TEAMS_APP_ID', 'gallande'],
    ['TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000'],
    ['AAD_APP_CLIENT_ID', '<klient-id>'],
    ['AAD_APP_OBJECT_ID', 'objekt'],
    ['AAD_APP_TENANT_ID', 'kommunen.onmicrosoft.com'],
    ['TAB_DOMAIN', 'gällande.kommunen.se'],
    ['TAB_DOMAIN', 'https://gallande.kommunen.se'],
    ['TAB_DOMAIN', 'gallande.kommunen.se/flik'],
    ['TAB_DOMAIN', 'gallande'],
    ['TAB_ENDPOINT', 'http://gallande.kommunen.se'],
    ['TAB_ENDPOINT', 'https://gallande.kommunen.se/'],
    ['TAB_ENDPOINT', 'https://gallande.kommunen.se/flik/../x'],
    ['TAB_ENDPOINT', 'https://gallande.kommunen.se/index.html?a=b'],
    ['TAB_ENDPOINT', 'https://annan.kommunen.se'],
    ['SHAREPOINT_HOST', 'https://kommunen.sharepoint.com'],
    ['SHAREPOINT_HOST', 'kommunen-admin.sharepoint.com'],
    ['SHAREPOINT_HOST', "kommunen.sharepoint.com; script-src 'unsafe-inline'"],
    ['SHAREPOINT_HOST', 'sharepoint.example.com'],
    [
      'SHAREPOINT_SITE_URL',
      'https://kommunen.sharepoint.com/sites/styrdokument/SitePages/Hem.aspx',
    ],
    ['SHAREPOINT_SITE_URL', 'https://kommunen.sharepoint.com/sites/styrdokument/Lists/Ansvar'],
    ['SHAREPOINT_SITE_URL', 'https://annan.sharepoint.com/sites/styrdokument'],
    ['SHAREPOINT_SITE_URL', '/sites/styrdokument'],
  ])(
    '%s=%s is told with file, key and what to write, and nothing is written',
    async (key, value) => {
      fillIn({ ...right, [key]: value });
      const made = await makePackage(project, { env: 'prod' });
      expect(made.problems.map((problem) => problem.key)).toEqual([key]);
      const [problem] = made.problems;
      expect(problem).toMatchObject({ file: 'env/.env.prod' });
      expect(problem!.message).toMatch(/^är ”.*”\. Skriv .+\.$/s);
      expect(made).toMatchObject({ package: null, files: [] });
      expect(existsSync(build)).toBe(false);
    },
  );

  it.each(Object.keys(right).filter((key) => key !== 'APP_NAME_SUFFIX'))(
    '%s is told when it is missing, with the file to write it in',
    async (key) => {
      const { [key]: _, ...others } = right;
      fillIn(others);
      const { problems } = await makePackage(project, { env: 'prod' });
      expect(problems).toMatchObject([
        { file: 'env/.env.prod', key, message: expect.stringMatching(/^saknar värde\. Skriv .+/) },
      ]);
    },
  );

  it.each([
    ['TAB_ENDPOINT', 'https://gallande.kommunen.se/styrdokument/flik'],
    ['SHAREPOINT_SITE_URL', 'https://kommunen.sharepoint.com'],
    ['SHAREPOINT_SITE_URL', 'https://kommunen.sharepoint.com/sites/styrdokument/'],
    ['SHAREPOINT_SITE_URL', 'https://kommunen.sharepoint.com/teams/f%C3%B6rvaltning/kansli'],
    ['APP_NAME_SUFFIX', ' "test" \\'],
  ])('is not %s=%s', async (key, value) => {
    fillIn({ ...right, [key]: value });
    expect((await makePackage(project, { env: 'prod' })).problems).toEqual([]);
  });

  it('tells of all at once', async () => {
    fillIn({});
    const { problems } = await makePackage(project, { env: 'prod' });
    expect(problems.length).toBe(Object.keys(right).length - 1);
  });
});
