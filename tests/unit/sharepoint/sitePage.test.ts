import { describe, expect, it } from '@jest/globals';
import type { DocumentFile } from '../../../src/domain/policyDocument';
import { createSharePointPolicySource } from '../../../src/sharepoint/sharePointPolicySource';
import { answeringSite, siteUrl, type Answer } from './answeringSite';
import { leapingClock } from '../../support/turnedClock';

const uniqueId = '98f83cd1-e56a-4dc3-9064-6976168499a4';
const canvas =
  '<div><div data-sp-canvascontrol=""><div data-sp-rte=""><p>Hej</p></div></div></div>';
const row = { Title: 'Policy', CanvasContent1: canvas };

function fileNamed(name: string): DocumentFile {
  return {
    ...{ uniqueId, name, serverRelativeUrl: `/sites/styrdokument/Styrdokument/${name}` },
    ...{ contentVersion: '1', versionLabel: '1.0', length: 90 },
  };
}

/** The page that a file gives, when the file holds `bytes` and the page answers `page`. */
function reading(name: string, bytes: string, page: Answer = { body: row }) {
  const site = answeringSite(({ address }) =>
    address.endsWith('/$value') ? { body: bytes } : page,
  );
  const source = createSharePointPolicySource({
    siteUrl,
    accessToken: () => Promise.resolve('t1'),
    fetch: site.fetch,
    clock: leapingClock(),
  });
  const file = fileNamed(name);
  return {
    ...site,
    page: () => source.readPage(file),
    earlier: (versionId: number) => source.readPage(file, undefined, versionId),
    versions: () => source.readVersions(file),
  };
}

const linkTo = (address: string) => `[InternetShortcut]\r\nURL=${address}\r\n`;

describe('a page in the library', () => {
  it('is its row, asked for by the id of its file', async () => {
    const { page, questions } = reading('Policy.aspx', '');
    expect(await page()).toEqual({
      title: 'Policy',
      canvasContent: canvas,
    });
    expect(questions.map(({ address }) => address)).toEqual([
      `/sites/styrdokument/_api/web/getFileById('${uniqueId}')/listItemAllFields?$select=Title,CanvasContent1`,
    ]);
  });

  it('may be empty and without a title', async () => {
    const body = { ...row, Title: null, CanvasContent1: null };
    expect(await reading('Policy.aspx', '', { body }).page()).toMatchObject({
      title: null,
      canvasContent: null,
    });
  });

  it.each([
    [{ status: 404 }, 'notFound', 'Policy.aspx'],
    [{ status: 403 }, 'accessDenied', null],
    [{ body: { ...row, CanvasContent1: 7 } }, 'unexpected', null],
    [{ body: { Title: 'Utan arbetsyta' } }, 'unexpected', null],
  ])('fails with %j', async (answer, kind, missing) => {
    await expect(reading('Policy.aspx', '', answer).page()).rejects.toMatchObject({
      name: 'SourceFailure',
      kind,
      missing,
    });
  });
});

describe('a link in the library', () => {
  it.each([
    ['as SharePoint writes it', linkTo(`${siteUrl}/SitePages/Policy.aspx`)],
    ['on one line', `[InternetShortcut]URL=${siteUrl}/SitePages/Policy.aspx`],
    ['among other lines', `[InternetShortcut]\nIDList=\nURL=${siteUrl}/SitePages/Policy.aspx\nX=1`],
    [
      'as "Copy link" gives it',
      linkTo(
        'https://contoso.sharepoint.com/:u:/r/sites/styrdokument/SitePages/Policy.aspx?csf=1&web=1',
      ),
    ],
    [
      'in other capitals',
      linkTo('https://CONTOSO.sharepoint.com/sites/Styrdokument/sitepages/Policy.aspx'),
    ],
    ['without the host', linkTo('/sites/styrdokument/SitePages/Policy.aspx#avsnitt')],
  ])('%s leads to the page', async (_how, bytes) => {
    const { page, questions } = reading('Policy.url', bytes);
    expect((await page()).title).toBe('Policy');
    expect(questions[1]?.address.toLowerCase()).toContain(
      "/_api/web/getfilebyserverrelativepath(decodedurl='/sites/styrdokument/sitepages/policy.aspx')/listitemallfields?",
    );
  });

  it('leads to a page with blanks, quotes and Swedish letters in its name', async () => {
    const { page, questions } = reading(
      'P.url',
      linkTo(`${siteUrl}/SitePages/Vår%20'policy'.aspx`),
    );
    await page();
    expect(questions[1]?.address).toContain("SitePages/Vår ''policy''.aspx')");
  });

  it.each([
    'https://evil.example/sites/styrdokument/SitePages/Policy.aspx',
    'https://contoso.sharepoint.com.evil.example/sites/styrdokument/SitePages/Policy.aspx',
    'https://contoso.sharepoint.com@evil.example/sites/styrdokument/SitePages/Policy.aspx',
    'http://contoso.sharepoint.com/sites/styrdokument/SitePages/Policy.aspx',
    'https://contoso.sharepoint.com/sites/annan/SitePages/Policy.aspx',
    'https://contoso.sharepoint.com/sites/styrdokument2/SitePages/Policy.aspx',
    `${siteUrl}/SitePages/../../annan/SitePages/Policy.aspx`,
    `${siteUrl}/SitePages/..%2F..%2Fannan/SitePages/Policy.aspx`,
    `${siteUrl}/SitePages/%ZZ.aspx`,
    `${siteUrl}/Styrdokument/Policy.docx`,
    'https://contoso.sharepoint.com/:u:/s/styrdokument/EabcDEF',
    'javascript:alert(1)//SitePages/Policy.aspx',
    'file:///sites/styrdokument/SitePages/Policy.aspx',
  ])('to %s is refused, and nothing is asked for there', async (address) => {
    const { page, questions } = reading('Policy.url', linkTo(address));
    await expect(page()).rejects.toMatchObject({
      name: 'DocumentRefused',
      reason: 'linkElsewhere',
    });
    expect(questions.map((asked) => asked.address)).toEqual([
      `/sites/styrdokument/_api/web/getFileById('${uniqueId}')/$value`,
    ]);
  });

  it('says where it leads, without what an address may carry in secret', async () => {
    const { page } = reading('Policy.url', linkTo('https://evil.example/a?token=hemligt'));
    await expect(page()).rejects.toThrow(
      `Policy.url leads to https://evil.example/a, no page of ${siteUrl}`,
    );
  });

  it.each(['', 'Hej', '[InternetShortcut]\nURL=', '[InternetShortcut]\nURL=https://'])(
    'that holds %j is damaged',
    async (bytes) => {
      await expect(reading('Policy.url', bytes).page()).rejects.toMatchObject({
        reason: 'damaged',
      });
    },
  );

  it('that leads to a page that is gone is a failure', async () => {
    const bytes = linkTo(`${siteUrl}/SitePages/Policy.aspx`);
    await expect(reading('Policy.url', bytes, { status: 404 }).page()).rejects.toMatchObject({
      kind: 'notFound',
      missing: 'Policy.url',
    });
  });
});

describe('an earlier version of a page', () => {
  const inTheLibrary = `/sites/styrdokument/_api/web/getFileById('${uniqueId}')/listItemAllFields`;
  const version = (VersionId: number, more: object = {}) => ({
    ...{ VersionId, VersionLabel: `${VersionId / 512}.0`, Created: '2022-11-14T13:37:25' },
    ...{ IsCurrentVersion: false, ...more },
  });
  const sourceWhere = (answer: Answer) => reading('Policy.aspx', '', answer);

  it('is asked for by its number, and says what the page said then', async () => {
    const { earlier, questions } = sourceWhere({ body: row });
    expect(await earlier(512)).toEqual({ title: 'Policy', canvasContent: canvas });
    expect(questions.map(({ address }) => address)).toEqual([
      `${inTheLibrary}/versions(512)?$select=Title,CanvasContent1`,
    ]);
  });

  it.each([{ body: { 'odata.null': true } }, { status: 404 }])(
    'that is gone is named (%j)',
    async (answer) => {
      await expect(sourceWhere(answer).earlier(512)).rejects.toMatchObject({
        kind: 'notFound',
        missing: 'Policy.aspx (1.0)',
      });
    },
  );

  it('stands in a list of them, newest first and without the current one, in times that are UTC', async () => {
    const value = [version(1536, { IsCurrentVersion: true }), version(512), version(1024)];
    const { versions, questions } = sourceWhere({ body: { value } });
    const createdAt = Date.UTC(2022, 10, 14, 13, 37, 25);
    expect(await versions()).toEqual([
      { versionId: 1024, label: '2.0', createdAt },
      { versionId: 512, label: '1.0', createdAt },
    ]);
    expect(questions.map(({ address }) => address)).toEqual([
      `${inTheLibrary}/versions?$select=VersionId,VersionLabel,Created,IsCurrentVersion`,
    ]);
  });

  it.each([
    [{ status: 403 }, 'accessDenied'],
    [{ body: { value: [version(512, { VersionLabel: 7 })] } }, 'unexpected'],
  ])('fails with %j', async (answer, kind) => {
    await expect(sourceWhere(answer).versions()).rejects.toMatchObject({ kind });
  });
});
