/** A new library gets the content type and its site columns; where they are refused, columns of its own. */
import { describe, expect, it } from '@jest/globals';
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/content-types';
import { siteManifest } from '../../src/manifest/siteManifest';
import { provision } from '../../src/setup/provisionCommand';
import { addFault, answerOf, connected, silent } from '../support/provisioning';
import { aScenario, withStandIn } from '../support/standin';

const emptySite = { scenario: aScenario([], { siteIsSetUp: false }) };

describe('the library of a new site', () => {
  it('gets the content type under the id of the manifest, with its columns, offered in the library', async () => {
    await withStandIn(emptySite, async (standIn) => {
      await answerOf(connected(standIn), true);
      const { contentTypes, lists } = await standIn.web('employee');
      const { id, columns } = siteManifest.contentType;
      const links = await SPCollection(contentTypes.getById(id), 'fieldlinks')<
        { Name: string }[]
      >();
      expect(links.map(({ Name }) => Name)).toEqual(['FileLeafRef', 'Title', ...columns]);
      const offered = await lists.getByTitle('Styrdokument').contentTypes();
      expect(offered.map(({ Name }) => Name)).toEqual(['Document', 'Styrdokument']);
      expect(offered[1]?.StringId.startsWith(id)).toBe(true);
    });
  });

  it('gives the library columns of its own instead when the site refuses the content type', async () => {
    await withStandIn(emptySite, async (standIn) => {
      await addFault(standIn, { kind: 'forbidden', path: 'client.svc', retryAfterSeconds: null });
      const refused = await answerOf(connected(standIn), true);
      expect(refused.code).toBe(1);
      expect(refused.talk).toContain('kör med --no-content-type. Appen klarar sig utan');

      const without = await provision(
        connected(standIn),
        { apply: true, contentType: false },
        silent,
      );
      expect(without.code).toBe(0);
      expect(without.text).toContain('Biblioteket får egna kolumner och ingen innehållstyp.');
      const after = await answerOf(connected(standIn), false);
      expect([after.code, after.steps]).toEqual([0, []]);
    });
  });
});
