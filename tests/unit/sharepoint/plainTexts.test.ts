import { describe, expect, it } from '@jest/globals';
import { createSharePointPolicySource } from '../../../src/sharepoint/sharePointPolicySource';
import { answeringSite, siteUrl, type Answer, type Asked } from './answeringSite';
import { leapingClock } from '../../support/turnedClock';

const row = (Id: number) => ({ Id, PlainText: `Text ${Id}`, PlainTextOf: `version ${Id}` });

/** A site whose library answers `answer`, or the rows that are asked for. */
function sourceWhere(answer: (asked: Asked) => Answer = rowsAskedFor) {
  const site = answeringSite((asked) => (asked.address.endsWith('$batch') ? null : answer(asked)));
  const source = createSharePointPolicySource({
    siteUrl,
    accessToken: () => Promise.resolve('t1'),
    fetch: site.fetch,
    clock: leapingClock(),
  });
  return { ...site, source };
}

function rowsAskedFor({ address }: Asked): Answer {
  const ids = [...address.matchAll(/Id eq (\d+)/g)].map((match) => Number(match[1]));
  return { body: { value: ids.map(row).reverse() } };
}

describe('the words that are kept of documents', () => {
  it('come in the order asked for, of those documents only', async () => {
    const { source, questions } = sourceWhere();
    expect(await source.readPlainTexts(['12', '3'])).toEqual([
      { documentId: '12', rowVersion: null, plainText: 'Text 12', plainTextOf: 'version 12' },
      { documentId: '3', rowVersion: null, plainText: 'Text 3', plainTextOf: 'version 3' },
    ]);
    expect(questions.map(({ address }) => address)).toEqual([
      "/sites/styrdokument/_api/web/lists/getByTitle('Styrdokument')/items?$select=Id,owshiddenversion,PlainText,PlainTextOf&$top=5000&$filter=Id eq 12 or Id eq 3",
    ]);
  });

  it('of a hundred documents come in one round trip, thirty to a question', async () => {
    const { source, trips, questions } = sourceWhere();
    const ids = Array.from({ length: 100 }, (_, index) => String(index + 1));
    const texts = await source.readPlainTexts(ids);
    expect(texts.map(({ plainText }) => plainText)).toEqual(ids.map((id) => `Text ${id}`));
    expect([trips.length, questions.length]).toEqual([1, 4]);
  });

  it('are not known of a row that is gone or makes no sense, nor of a document without a row', async () => {
    const value = [row(1), { ...row(2), PlainText: 7 }];
    const { source, questions } = sourceWhere(() => ({ body: { value } }));
    const texts = await source.readPlainTexts(['1', '2', '3', 'upphavd-4']);
    expect(texts.map(({ documentId, plainText }) => [documentId, plainText])).toEqual([
      ['1', 'Text 1'],
      ['2', null],
      ['3', null],
      ['upphavd-4', null],
    ]);
    expect(questions[0]?.address).not.toContain('upphavd');
  });

  it('are not asked for when no document has a row', async () => {
    const { source, trips } = sourceWhere();
    expect(await source.readPlainTexts(['upphavd-4'])).toHaveLength(1);
    expect(trips).toEqual([]);
  });

  it('are a failure, never fewer, when a part of them does not come', async () => {
    const { source } = sourceWhere((asked) =>
      asked.address.includes('Id eq 31') ? { status: 403 } : rowsAskedFor(asked),
    );
    const ids = Array.from({ length: 40 }, (_, index) => String(index + 1));
    await expect(source.readPlainTexts(ids)).rejects.toMatchObject({
      name: 'SourceFailure',
      kind: 'accessDenied',
    });
  });

  it("are missing by the column's name where the site has not got the column", async () => {
    const { source } = sourceWhere(({ address }) =>
      address.includes('/fields')
        ? { body: { value: [{ InternalName: 'Title' }, { InternalName: 'PlainTextOf' }] } }
        : { status: 400 },
    );
    await expect(source.readPlainTexts(['1'])).rejects.toMatchObject({
      kind: 'notFound',
      missing: 'Textversion',
    });
  });
});
