/** From an empty site to a register that can be looked over: set up, filled from a folder, checked, and filled again. */
import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { localDate } from '../../src/domain/localDate';
import { checkSite } from '../../src/setup/siteCheck';
import { everything, runImport } from '../support/importing';
import { answerOf, connected } from '../support/provisioning';
import { aScenario, withStandIn } from '../support/standin';

const folder = join(__dirname, '../fixtures/municipality');

describe('a folder of thirty-five documents', () => {
  it('fills a site that was empty, leaves nothing of the site to put right, and changes nothing the second time', async () => {
    await withStandIn({ scenario: aScenario([], { siteIsSetUp: false }) }, async (standIn) => {
      expect((await answerOf(connected(standIn), true)).code).toBe(0);
      const first = await runImport(standIn, folder, { apply: true });
      expect(first.out).toContain('34 nya, 0 ändrade, 0 oförändrade, 1 tveksamma');
      const written = await everything(standIn);

      const check = await checkSite(
        connected(standIn),
        localDate('2026-11-26'),
        new AbortController().signal,
      );
      expect(check.plan).toMatchObject({ steps: [], problems: [], contentType: 'present' });
      expect(check.unreadable).toEqual([]);
      expect(check.access.filter(({ failure }) => failure !== null)).toEqual([]);
      expect(check.search).toBe(34);
      const kinds = new Map<string, number>();
      for (const { kind } of check.assessment?.findings ?? [])
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      // What the documents themselves lack: only they and the municipality can put it right.
      expect(Object.fromEntries(kinds)).toMatchInlineSnapshot(`
        {
          "committeeWithoutReglemente": 8,
          "decidedOnWeekend": 1,
          "documentWithoutCaseNumber": 23,
          "documentWithoutDates": 16,
          "documentWithoutOwner": 27,
          "documentWithoutSection": 6,
          "goalWithoutCommittee": 4,
          "programmeNotRegistered": 2,
          "responsibilityLapsed": 1,
          "responsibilityProposed": 9,
          "responsibilityWithoutCommittee": 3,
        }
      `);

      const second = await runImport(standIn, folder, { apply: true });
      expect(second.out).toContain('0 nya, 0 ändrade, 35 oförändrade, 0 tveksamma');
      expect(await everything(standIn)).toEqual(written);
    });
  });
});
