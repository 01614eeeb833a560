/** Rows brought up to date by the change log, as the real PnPjs reads them over HTTP: the same as all of them read anew. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Register } from '../../src/domain/policySource';
import { sourceAt } from '../support/readingSite';
import { aScenario, withStandIn, type StandInUnderTest } from '../support/standin';

const committees = ['Kommunstyrelsen', 'Kulturnämnden', 'Socialnämnden'];
const scenario = aScenario([
  { title: 'Nämnder', rows: committees.map((Title, at) => ({ id: at + 1, values: { Title } })) },
]);

type Change =
  | { readonly kind: 'add'; readonly title: string }
  | { readonly kind: 'rename'; readonly place: number; readonly title: string }
  | { readonly kind: 'delete' | 'withdraw' | 'giveBack'; readonly place: number }
  | { readonly kind: 'beginLogAnew' | 'read' | 'sweep' };

const title = fc.constantFrom('Ny nämnd', 'Arbetslivsnämnden', 'Byggnadsnämnden', '');
const place = fc.nat({ max: 5 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), title }),
  fc.record({ kind: fc.constant('rename' as const), place, title }),
  fc.record({ kind: fc.constantFrom('delete', 'withdraw', 'giveBack'), place }),
  fc.record({ kind: fc.constantFrom('beginLogAnew', 'read', 'read', 'sweep') }),
);

describe('the register after any changes', () => {
  it('is that of a full reading, at the latest when every row was looked at', async () => {
    await withLibrary(async (standIn) => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 10 }), async (changes) => {
          const known = sourceAt(standIn);
          await known.source.readRegister();
          for (const one of changes) {
            if (one.kind === 'read') await known.source.readRegister();
            else if (one.kind === 'sweep') await swept(known);
            else await make(one, standIn);
          }
          const fresh = await sourceAt(standIn).source.readRegister();
          expect(rowsOf(await swept(known))).toEqual(rowsOf(fresh));
        }),
        { numRuns: 6 },
      );
    });
  });

  it('is that of a full reading without a sweep, as long as nobody lost or got a permission', async () => {
    const seen = change.filter(({ kind }) => !['withdraw', 'giveBack', 'sweep'].includes(kind));
    await withLibrary(async (standIn) => {
      await fc.assert(
        fc.asyncProperty(fc.array(seen, { maxLength: 10 }), async (changes) => {
          const known = sourceAt(standIn);
          await known.source.readRegister();
          for (const one of changes) {
            if (one.kind === 'read') await known.source.readRegister();
            else await make(one, standIn);
          }
          const fresh = await sourceAt(standIn).source.readRegister();
          expect(rowsOf(await known.source.readRegister())).toEqual(rowsOf(fresh));
        }),
        { numRuns: 6 },
      );
    });
  });
});

describe('an update', () => {
  it('in which nothing changed takes one round trip, and one with changes two', async () => {
    await withLibrary(async (standIn) => {
      const { source, trips } = sourceAt(standIn);
      await source.readRegister();
      const cold = trips();
      await source.readRegister();
      expect(trips() - cold).toBe(1);
      for (const at of [0, 1, 2]) await make({ kind: 'rename', place: at, title: 'Ny' }, standIn);
      await source.readRegister();
      expect(trips() - cold).toBe(3);
    });
  });

  it('that SharePoint does not answer leaves what is known as it is', async () => {
    await withLibrary(async (standIn) => {
      let silent = false;
      const { source } = sourceAt(standIn, 'employee', {
        fetch: (input, init) => (silent ? Promise.reject(new Error('no net')) : fetch(input, init)),
      });
      const before = await source.readRegister();
      silent = true;
      await expect(source.readRegister()).rejects.toMatchObject({ kind: 'offline' });
      silent = false;
      expect(rowsOf(await source.readRegister())).toEqual(rowsOf(before));
    });
  });

  it('never takes a list for empty that may not be read any more', async () => {
    await withLibrary(async (standIn) => {
      const { source } = sourceAt(standIn);
      await source.readRegister();
      const fault = JSON.stringify({ kind: 'forbidden', path: 'Nämnder' });
      await fetch(`${standIn.origin}/__local/faults`, { method: 'POST', body: fault });
      const { missing } = await source.readRegister();
      expect(missing).toMatchObject([{ list: 'Nämnder', failure: { kind: 'accessDenied' } }]);
    });
  });
});

function withLibrary(run: (standIn: StandInUnderTest) => Promise<void>): Promise<void> {
  return withStandIn({ scenario }, run);
}

/** After an hour and more every row is looked at. */
async function swept({ source, clock }: ReturnType<typeof sourceAt>): Promise<Register> {
  await passHours(clock, 2);
  return source.readRegister();
}

async function passHours(clock: ReturnType<typeof sourceAt>['clock'], hours: number) {
  // The clock leaps over every wait that is shorter than a minute and a half.
  for (let left = hours * 60; left > 0; left -= 1)
    await new Promise<void>((resolve) => void clock.setTimer(resolve, 60_000));
}

async function make(change: Change, standIn: StandInUnderTest): Promise<void> {
  const items = `_api/web/lists/getByTitle('${encodeURIComponent('Nämnder')}')/items`;
  const changing = { 'IF-MATCH': '*' };
  if (change.kind === 'beginLogAnew')
    await fetch(`${standIn.origin}/__local/changes`, { method: 'DELETE' });
  if (change.kind === 'add')
    await standIn.send(items, 'POST', JSON.stringify({ Title: change.title }));
  if (!('place' in change)) return;
  const { value } = (await (await standIn.get(`${items}?$select=Id`, 'registrar')).json()) as {
    value: { Id: number }[];
  };
  const id = value[change.place % Math.max(1, value.length)]?.Id;
  if (id === undefined) return;
  if (change.kind === 'rename') {
    const headers = { ...changing, 'X-HTTP-Method': 'MERGE' };
    await standIn.send(`${items}(${id})`, 'POST', JSON.stringify({ Title: change.title }), headers);
  } else if (change.kind === 'delete') {
    const headers = { ...changing, 'X-HTTP-Method': 'DELETE' };
    await standIn.send(`${items}(${id})`, 'POST', '', headers);
  } else {
    const people = change.kind === 'withdraw' ? { people: [] } : {};
    const body = JSON.stringify({ list: 'Nämnder', id, ...people });
    await fetch(`${standIn.origin}/__local/readers`, { method: 'POST', body });
  }
}

/** What the rows say, in the order of their ids; a row without a title is unreadable. */
function rowsOf({ committees: read, unreadable, missing }: Register) {
  const byId = (one: { id: string }, other: { id: string }) => Number(one.id) - Number(other.id);
  return [[...read].sort(byId), [...unreadable].sort(byId), missing];
}
