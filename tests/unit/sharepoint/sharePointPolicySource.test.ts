import { describe, expect, it } from '@jest/globals';
import type { DocumentFile } from '../../../src/domain/policyDocument';
import { createSharePointPolicySource } from '../../../src/sharepoint/sharePointPolicySource';
import { answeringSite, siteUrl, type Answer, type Asked } from './answeringSite';
import { leapingClock, turn } from '../../support/turnedClock';

const file: DocumentFile = {
  uniqueId: '98f83cd1-e56a-4dc3-9064-6976168499a4',
  name: 'policy.docx',
  serverRelativeUrl: '/sites/styrdokument/Styrdokument/policy.docx',
  contentVersion: '1',
  versionLabel: '1.0',
  length: 3,
};

function sourceWhere(answer: (asked: Asked) => Answer | Error | null | Promise<Answer>) {
  const site = answeringSite(answer);
  const source = createSharePointPolicySource({
    siteUrl: `${siteUrl}/`,
    accessToken: () => Promise.resolve('t1'),
    fetch: site.fetch,
    clock: leapingClock(),
  });
  return { ...site, source };
}

describe('reading a file', () => {
  it('asks for its bytes by its id', async () => {
    const { source, trips } = sourceWhere(() => ({ body: 'PK!' }));
    const bytes = await source.readFile(file);
    expect(new TextDecoder().decode(bytes)).toBe('PK!');
    expect(trips[0]?.address).toBe(
      `/sites/styrdokument/_api/web/getFileById('${file.uniqueId}')/$value`,
    );
  });

  it('may give an empty file', async () => {
    const { source } = sourceWhere(() => ({ body: '' }));
    expect((await source.readFile(file)).byteLength).toBe(0);
  });

  it.each([
    [404, 'notFound', 'policy.docx'],
    [403, 'accessDenied', null],
  ])('says what a %i means', async (status, kind, missing) => {
    const { source } = sourceWhere(() => ({ status }));
    await expect(source.readFile(file)).rejects.toMatchObject({
      name: 'SourceFailure',
      kind,
      missing,
      site: siteUrl,
    });
  });

  it('ends with an AbortError when the reader leaves', async () => {
    const { source } = sourceWhere(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const reading = expect(source.readFile(file, leaving.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    await turn();
    leaving.abort();
    await reading;
  });
});

const versionsAddress = `/sites/styrdokument/_api/web/getFileById('${file.uniqueId}')/versions`;

/** SharePoint's answer when a version is not among the earlier ones (sp-dev-docs issue 10444). */
const rawNull: Answer = {
  status: 400,
  body: {
    'odata.error': {
      code: '-1, Microsoft.Data.OData.ODataException',
      message: { lang: 'en-US', value: "Cannot write the value 'null' in raw format." },
    },
  },
};

describe('reading an earlier version', () => {
  it('asks for its bytes by its number', async () => {
    const { source, trips } = sourceWhere(() => ({ body: 'PK?' }));
    const bytes = await source.readFile(file, undefined, 512);
    expect(new TextDecoder().decode(bytes)).toBe('PK?');
    expect(trips[0]?.address).toBe(`${versionsAddress}(512)/$value`);
  });

  it.each([
    ['a version that is gone', rawNull, 513, 'policy.docx (1.1)'],
    ['a file that is gone', { status: 404 }, 1024, 'policy.docx (2.0)'],
  ])('names %s', async (_what, answer, versionId, missing) => {
    const { source } = sourceWhere(() => answer);
    await expect(source.readFile(file, undefined, versionId)).rejects.toMatchObject({
      name: 'SourceFailure',
      kind: 'notFound',
      missing,
    });
  });

  it('does not take a wrong question about the file itself for a missing version', async () => {
    const { source } = sourceWhere(() => rawNull);
    await expect(source.readFile(file)).rejects.toMatchObject({ kind: 'unexpected' });
  });
});

describe('the earlier versions of a file', () => {
  const version = (ID: number, more: object = {}) => ({
    ...{ ID, VersionLabel: `${ID / 512}.0`, Created: '2012-05-07T08:00:00Z', Length: '13' },
    ...{ IsCurrentVersion: false, ...more },
  });
  const versionsWhere = (...value: unknown[]) =>
    sourceWhere(() => ({ body: { value } })).source.readVersions(file);

  it('come newest first, and without the current one', async () => {
    const current = version(1536, { IsCurrentVersion: true });
    expect(await versionsWhere(version(512), version(1024), current)).toEqual([
      { versionId: 1024, label: '2.0', createdAt: Date.UTC(2012, 4, 7, 8) },
      { versionId: 512, label: '1.0', createdAt: Date.UTC(2012, 4, 7, 8) },
    ]);
  });

  it('may be none', async () => {
    expect(await versionsWhere()).toEqual([]);
  });

  it('are read to the last page', async () => {
    const next = `https://contoso.sharepoint.com${versionsAddress}?page=2`;
    const { source } = sourceWhere(({ address }) =>
      address.includes('page=2')
        ? { body: { value: [version(512)] } }
        : { body: { value: [version(1024)], 'odata.nextLink': next } },
    );
    const read = await source.readVersions(file);
    expect(read.map(({ label }) => label)).toEqual(['2.0', '1.0']);
  });

  it('have times in UTC also where SharePoint leaves out the Z', async () => {
    const [read] = await versionsWhere(version(512, { Created: '2022-11-14T13:37:25' }));
    expect(read?.createdAt).toBe(Date.UTC(2022, 10, 14, 13, 37, 25));
  });

  it('are a failure, never fewer, when one of them makes no sense', async () => {
    await expect(versionsWhere(version(512), { ID: '1024' })).rejects.toMatchObject({
      name: 'SourceFailure',
      kind: 'unexpected',
    });
  });
});
