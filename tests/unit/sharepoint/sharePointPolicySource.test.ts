import { describe, expect, it } from '@jest/globals';
import type { DocumentFile } from '../../../src/domain/policyDocument';
import { createSharePointPolicySource } from '../../../src/sharepoint/sharePointPolicySource';
import { answeringSite, siteUrl, type Answer } from './answeringSite';
import { leapingClock, turn } from '../../support/turnedClock';

const file: DocumentFile = {
  uniqueId: '98f83cd1-e56a-4dc3-9064-6976168499a4',
  name: 'policy.docx',
  serverRelativeUrl: '/sites/styrdokument/Styrdokument/policy.docx',
  contentVersion: '1',
  versionLabel: '1.0',
  length: 3,
};

function sourceWhere(answer: () => Answer | Error | Promise<Answer>) {
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
