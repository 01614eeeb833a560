import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../src/domain/policySource';
import { scenario } from '../../src/standin/scenarios';
import { generated } from '../../src/standin/scenarios/generated';
import type { StandInUnderTest } from '../support/standin';
import { reading, sourceAt } from '../support/readingSite';

describe('the demo site', () => {
  it('is read in one round trip, with nothing missing and nothing unreadable', async () => {
    await reading('sandviken', async ({ source, trips }) => {
      const register = await source.readRegister();
      expect(register).toMatchObject({ unreadable: [], missing: [], siteUserId: 11 });
      expect(register.documents.length).toBeGreaterThan(30);
      expect(trips()).toBe(1);
    });
  });

  it('has the seed with its decision, its days and its bytes', async () => {
    await reading('sandviken', async ({ source }) => {
      const policy = theSeed(await source.readRegister());
      expect(policy).toMatchObject({
        documentType: 'Policy',
        decision: { decidedOn: '2012-05-06', section: '§ 44', caseNumber: 'KS2011/157' },
        validity: { from: '2012-05-06', to: null },
      });
      const bytes = await source.readFile(policy.file!);
      expect(bytes.byteLength).toBe(policy.file!.length);
      expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    });
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Honolulu', 'UTC'])(
    'has the same days when the site keeps the time of %s',
    async (timeZone) => {
      const days: string[] = [];
      for (const zone of ['Europe/Stockholm', timeZone]) {
        await reading(
          'sandviken',
          async ({ source }) => {
            days.push(JSON.stringify(daysOf(await source.readRegister())));
          },
          { timeZone: zone },
        );
      }
      expect(days[1]).toBe(days[0]);
    },
  );

  it('shows each person what that person may read', async () => {
    await reading('sandviken', async ({ standIn, source }) => {
      const all = await source.readRegister();
      const part = await sourceAt(standIn, 'partAccess').source.readRegister();
      expect(part.siteUserId).toBe(16);
      expect(part.documents.length).toBeLessThan(all.documents.length);
      const hidden = all.documents.find(({ id }) => part.documents.every((one) => one.id !== id));
      await expect(
        sourceAt(standIn, 'partAccess').source.readFile(hidden!.file!),
      ).rejects.toMatchObject({ name: 'SourceFailure', site: standIn.siteUrl });
    });
  });

  it('is closed to one who may not open it', async () => {
    await reading(
      'sandviken',
      async ({ source, standIn }) => {
        await expect(source.readRegister()).rejects.toMatchObject({
          kind: 'accessDenied',
          site: standIn.siteUrl,
        });
      },
      { person: 'noAccess' },
    );
  });

  it('says that a file is gone', async () => {
    await reading('sandviken', async ({ source }) => {
      const { file } = theSeed(await source.readRegister());
      const gone = { ...file!, uniqueId: '00000000-0000-4000-8000-000000000000' };
      await expect(source.readFile(gone)).rejects.toMatchObject({
        kind: 'notFound',
        missing: file!.name,
      });
    });
  });
});

describe('a site in disorder', () => {
  it('keeps every row that makes no sense, with the reason, and every other row', async () => {
    await reading('broken-rows', async ({ source }) => {
      const broken = await source.readRegister();
      const reasons = broken.unreadable.map(
        ({ list, title, column }) => `${list}: ${title ?? '-'}: ${column}`,
      );
      expect(reasons).toEqual(
        expect.arrayContaining([
          'Styrdokument: Datum som är text (exempel): ValidFrom',
          'Styrdokument: Dag som inte finns (exempel): DecidedOn',
          'Styrdokument: Ämnesområde som är ett tal (exempel): Subject',
          'Nämnder: Okänt slag (exempel): Kind',
          'Ansvar: Okänt läge (exempel): State',
          'Ansvar: Nämnd som är text (exempel): Committees',
          'Ansvar: -: Title',
        ]),
      );
      expect(broken.unreadable.every(({ why }) => why.length > 0)).toBe(true);
      expect(theSeed(broken).decision.decidedOn).toBe('2012-05-06');
      expect(broken.documents.map(({ title }) => title)).toContain('Utan namn (exempel).docx');
    });
  });

  it('names the column that a list lacks, and the other lists come', async () => {
    await reading('broken-rows', async ({ source }) => {
      const { missing, goals } = await source.readRegister();
      expect(missing).toMatchObject([
        { list: 'Mål', failure: { kind: 'notFound', missing: 'Mått' } },
      ]);
      expect(goals).toEqual([]);
    });
  });

  it('names the column that the library lacks', async () => {
    const withoutColumns = ['Styrdokument/ValidTo', 'Styrdokument/BelongsTo'];
    await reading({ ...(await scenario('sandviken')), withoutColumns }, async ({ source }) => {
      await expect(source.readRegister()).rejects.toMatchObject({
        kind: 'notFound',
        missing: 'Gäller till, Hör till',
      });
    });
  });

  it('names the list that is missing, and the other lists come', async () => {
    const { lists, ...site } = await scenario('sandviken');
    const others = lists.filter(({ title }) => title !== 'Ansvar');
    await reading({ ...site, withoutLists: ['Ansvar'], lists: others }, async ({ source }) => {
      const register = await source.readRegister();
      expect(register.missing).toMatchObject([
        { list: 'Ansvar', failure: { kind: 'notFound', missing: 'Ansvar' } },
      ]);
      expect(theSeed(register).title).toContain('Internationell policy');
    });
  });

  it('says that the library is missing when nothing is set up', async () => {
    await reading('empty', async ({ source }) => {
      await expect(source.readRegister()).rejects.toMatchObject({
        kind: 'notFound',
        missing: 'Styrdokument',
      });
    });
  });
});

describe('a large site', () => {
  it('of a thousand documents and two thousand responsibilities comes in one round trip', async () => {
    await reading('thousand', async ({ source, trips }) => {
      const { documents, responsibilities, unreadable } = await source.readRegister();
      expect([documents.length, responsibilities.length, unreadable.length]).toEqual([
        1000, 2000, 0,
      ]);
      expect(trips()).toBe(1);
    });
  });

  it('of five thousand documents and ten thousand responsibilities comes in three', async () => {
    const site = generated({ name: 'five-thousand', documents: 5000, committees: 40 });
    await reading(site, async ({ source, trips }) => {
      const { documents, responsibilities } = await source.readRegister();
      const ids = new Set(responsibilities.map(({ id }) => id));
      expect([documents.length, responsibilities.length, ids.size]).toEqual([5000, 10_000, 10_000]);
      expect(trips()).toBe(3);
    });
  });

  it('comes whole, each row once, though a row is added while it is read', async () => {
    const site = generated({ name: 'six-thousand-duties', documents: 3000, committees: 40 });
    await reading(site, async ({ standIn }) => {
      const added: number[] = [];
      const { source } = sourceAt(standIn, 'employee', {
        fetch: async (input, init) => {
          const answer = await fetch(input, init);
          if (added.length === 0) added.push(await addResponsibility(standIn));
          return answer;
        },
      });
      const { responsibilities } = await source.readRegister();
      expect(added).toEqual([201]);
      const ids = new Set(responsibilities.map(({ id }) => id));
      expect([responsibilities.length, ids.size]).toEqual([6001, 6001]);
    });
  });
});

async function addResponsibility(standIn: StandInUnderTest): Promise<number> {
  const items = `_api/web/lists/getByTitle('${encodeURIComponent('Ansvar')}')/items`;
  return (await standIn.send(items, 'POST', JSON.stringify({ Title: 'Tillagd' }))).status;
}

function theSeed({ documents }: Register) {
  return documents.find(({ title }) => title.startsWith('Internationell policy'))!;
}

/** Every day that the register tells, in order. */
function daysOf(register: Register) {
  return [
    register.documents.map(({ decision, validity, reviewDueOn }) => [
      decision.decidedOn,
      validity,
      reviewDueOn,
    ]),
    register.supersessions.map(({ decision }) => decision.decidedOn),
    register.committees.map(({ period }) => period),
    register.goals.map(({ period }) => period),
    register.responsibilities.map(({ period }) => period),
  ];
}
