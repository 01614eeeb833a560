import { describe, expect, it } from '@jest/globals';
import { listDeclaration } from '../../../src/manifest/siteManifest';
import { notThere, siteUrl, type Answer, type Asked } from './answeringSite';
import { counts, listOf, of, siteWhere } from './registerSite';
import {
  aCommitteeRow,
  aDocumentRow,
  aGoalRow,
  aResponsibilityRow,
  aSupersessionRow,
} from './rows';

describe('reading the register', () => {
  it('takes one round trip', async () => {
    const { source, trips } = siteWhere();
    const register = await source.readRegister();
    expect(counts(register)).toEqual([1, 1, 1, 1, 1]);
    expect(register).toMatchObject({
      siteUserId: 12,
      readAt: 1_000_000,
      unreadable: [],
      missing: [],
    });
    expect(trips.map(({ address }) => address)).toEqual(['/sites/styrdokument/_api/$batch']);
  });

  it('follows the next pages of all lists together', async () => {
    const page = (asked: Asked, row: (id: number) => object, pages: number): Answer => {
      const place = Number(/page=(\d)/.exec(asked.address)?.[1] ?? 1);
      const next = `${siteUrl}/_api/web/lists/getByTitle('${listOf(asked) ?? ''}')/items?page=${place + 1}`;
      const link = place < pages ? { 'odata.nextLink': next } : {};
      return { body: { value: [row(place)], ...link } };
    };
    const { source, trips } = siteWhere((asked) => {
      if (listOf(asked) === 'Styrdokument') return page(asked, (Id) => aDocumentRow({ Id }), 3);
      if (listOf(asked) === 'Ansvar') return page(asked, (Id) => aResponsibilityRow({ Id }), 2);
      return undefined;
    });
    expect(counts(await source.readRegister())).toEqual([3, 1, 1, 1, 2]);
    expect(trips).toHaveLength(3);
  });

  it('has a row once that came on two pages', async () => {
    const { source } = siteWhere(
      of('Nämnder', ({ address }) =>
        address.includes('page=2')
          ? { body: { value: [aCommitteeRow({ Id: 5 }), aCommitteeRow({ Id: 6 })] } }
          : {
              body: {
                value: [aCommitteeRow({ Id: 4 }), aCommitteeRow({ Id: 5 })],
                'odata.nextLink': `${siteUrl}/_api/web/lists/getByTitle('Nämnder')/items?page=2`,
              },
            },
      ),
    );
    const { committees } = await source.readRegister();
    expect(committees.map(({ id }) => id)).toEqual(['4', '5', '6']);
  });

  it('ends although a next page leads back to itself', async () => {
    const { source } = siteWhere(
      of('Mål', () => ({
        body: {
          value: [aGoalRow()],
          'odata.nextLink': `${siteUrl}/_api/web/lists/getByTitle('Mål')/items?page=2`,
        },
      })),
    );
    const { missing } = await source.readRegister();
    expect(missing).toMatchObject([{ list: 'Mål', failure: { kind: 'unexpected' } }]);
  });

  it('keeps rows that make no sense apart, and the others', async () => {
    const { source } = siteWhere(
      of('Ansvar', () => ({
        body: { value: [aResponsibilityRow({ Id: 8, Kind: 'plikt' }), {}, aResponsibilityRow()] },
      })),
    );
    const register = await source.readRegister();
    expect(register.responsibilities).toHaveLength(1);
    expect(register.unreadable.map(({ list, id }) => [list, id])).toEqual([
      ['Ansvar', '8'],
      ['Ansvar', '?'],
    ]);
  });

  it('gives a superseded document that is only pointed at its name', async () => {
    const { source } = siteWhere(
      of('Upphävanden', () => ({
        body: { value: [aSupersessionRow({ Title: null, SupersededDocumentId: 1 })] },
      })),
    );
    const { supersessions } = await source.readRegister();
    expect(supersessions[0]?.title).toBe('Internationell policy');
  });
});

describe('when a list does not come', () => {
  it.each([
    ['is not there', { status: 404, body: notThere }, 'notFound', 'Ansvar'],
    ['may not be read', { status: 403 }, 'accessDenied', null],
    ['is half a body', { body: '{"value":[' }, 'unexpected', null],
    ['has no rows in it', { body: {} }, 'unexpected', null],
  ])('because it %s, the others do', async (_what, answer, kind, missing) => {
    const { source } = siteWhere(of('Ansvar', () => answer));
    const register = await source.readRegister();
    expect(register.missing).toMatchObject([{ list: 'Ansvar', failure: { kind, missing } }]);
    expect(counts(register)).toEqual([1, 1, 1, 1, 0]);
  });

  it('has nothing of it when only its second page failed', async () => {
    const { source } = siteWhere(
      of('Mål', ({ address }) =>
        address.includes('page=2')
          ? { status: 500 }
          : {
              body: {
                value: [aGoalRow()],
                'odata.nextLink': `${siteUrl}/_api/web/lists/getByTitle('Mål')/items?page=2`,
              },
            },
      ),
    );
    const register = await source.readRegister();
    expect([register.goals.length, register.missing[0]?.list]).toEqual([0, 'Mål']);
  });

  it('names the column that the list lacks, whatever language SharePoint answers in', async () => {
    const { source } = siteWhere(
      of('Ansvar', ({ address }) =>
        address.includes('/fields')
          ? {
              body: {
                value: namesOf('Ansvar').filter(({ InternalName }) => InternalName !== 'ValidTo'),
              },
            }
          : { status: 400, body: { 'odata.error': { message: { value: 'Fältet finns inte.' } } } },
      ),
    );
    const { missing } = await source.readRegister();
    expect(missing).toMatchObject([
      {
        list: 'Ansvar',
        failure: { kind: 'notFound', missing: 'Gäller till', detail: 'Ansvar lacks ValidTo' },
      },
    ]);
  });

  it('keeps what SharePoint said when no column is lacking', async () => {
    const { source } = siteWhere(
      of('Mål', ({ address }) =>
        address.includes('/fields')
          ? { body: { value: namesOf('Mål') } }
          : { status: 400, body: { 'odata.error': { message: { value: 'Fel fråga.' } } } },
      ),
    );
    const { missing } = await source.readRegister();
    expect(missing).toMatchObject([{ failure: { kind: 'unexpected', detail: '400: Fel fråga.' } }]);
  });

  it('fails when it is the documents', async () => {
    const { source } = siteWhere(of('Styrdokument', () => ({ status: 404, body: notThere })));
    await expect(source.readRegister()).rejects.toMatchObject({
      kind: 'notFound',
      missing: 'Styrdokument',
      site: siteUrl,
    });
  });

  it('does without knowing who the person is to the site', async () => {
    const { source } = siteWhere(({ address }) =>
      address.includes('/currentuser') ? { status: 403 } : undefined,
    );
    expect(await source.readRegister()).toMatchObject({ siteUserId: null, missing: [] });
  });
});

/** The columns that a list has, as `fields?$select=InternalName` tells them. */
function namesOf(list: string): { InternalName: string }[] {
  return listDeclaration(list).columns.map(({ internalName }) => ({ InternalName: internalName }));
}
