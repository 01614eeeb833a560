/** An administrator brings a site to the manifest: shown first, written once, gone on with where it stopped. */
import { describe, expect, it } from '@jest/globals';
import { siteManifest } from '../../src/manifest/siteManifest';
import { provision } from '../../src/setup/provisionCommand';
import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/views';
import { addFault, answerOf, connected, silent } from '../support/provisioning';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const emptyScenario = aScenario([], { siteIsSetUp: false });
const emptySite = { scenario: emptyScenario };
/** Lacks the two lists that nothing else points at. */
const halfSite = aScenario([], { withoutLists: ['Mål', 'Ansvar'] });

describe('a new site', () => {
  it('is shown what it lacks in plain Swedish, and nothing is written', async () => {
    await withStandIn(emptySite, async (standIn) => {
      const plan = await provision(connected(standIn), {}, silent);
      expect(plan.code).toBe(0);
      expect(plan.text).toContain(
        '+ Skapa dokumentbiblioteket Styrdokument på adressen Styrdokument',
      );
      expect(plan.text).toContain(
        '+ Ansvar: lägg till kolumnen Nämnd (uppslag, flera till Nämnder)',
      );
      expect(plan.talk).toContain('Ingenting är ändrat.');
      const lists = await (await standIn.web('employee')).lists.select('Title')();
      expect(lists.map((list) => list.Title)).toEqual(['Documents', 'Webbplatssidor']);
    });
  });

  it('is brought to the lists, columns, views and addresses of the manifest, and run again nothing is left to do', async () => {
    await withStandIn(emptySite, async (standIn) => {
      const connection = connected(standIn);
      const first = await answerOf(connection, true);
      expect([first.code, first.talk]).toEqual([0, `Klart: ${first.steps.length} steg är gjorda.`]);
      expect(first.steps.every((step) => step.done)).toBe(true);

      await withStandIn({}, async (asDeclared) => {
        for (const { title, address } of siteManifest.lists) {
          const parts = await partsOf(standIn, title);
          expect(parts).toEqual(await partsOf(asDeclared, title));
          expect(parts.address).toBe(`/sites/styrdokument/${address}`);
        }
      });

      const again = await answerOf(connection, true);
      expect(again).toMatchObject({ code: 0, steps: [], problems: [] });
      expect(again.text).toContain('Webbplatsen har allt som appen behöver.');
    });
  });

  it('is set up all the same while SharePoint asks for pauses', async () => {
    await withStandIn({ scenario: halfSite }, async (standIn) => {
      await addFault(standIn, {
        kind: 'throttled',
        path: 'createfieldasxml|addviewfield',
        times: 6,
        retryAfterSeconds: null,
      });
      const { code, steps } = await answerOf(connected(standIn), true);
      expect([code, steps.every((step) => step.done)]).toEqual([0, true]);
      expect((await answerOf(connected(standIn), false)).steps).toEqual([]);
    });
  });
});

describe('a set-up that is broken off', () => {
  it.each([
    ['before a list has its name', { kind: 'forbidden', method: 'MERGE', path: 'Lists/Mal' }],
    [
      "among the site's columns",
      { kind: 'cut', path: 'web/fields/createfieldasxml' },
      emptyScenario,
    ],
    ['while the content type is made', { kind: 'cut', path: 'ProcessQuery' }, emptyScenario],
    ['before it is offered', { kind: 'cut', path: 'addAvailable' }, emptyScenario],
    ['among the columns', { kind: 'cut', path: 'Lists/Mal.*createfieldasxml' }],
    ['while a view is filled', { kind: 'unavailable', path: 'Alla ansvar.*State' }],
  ])('%s says so, and goes on where it stopped', async (_, fault, scenario = halfSite) => {
    await withStandIn({ scenario }, async (standIn) => {
      await addFault(standIn, { ...fault, times: 1, retryAfterSeconds: null });
      const first = await answerOf(connected(standIn), true);
      expect(first.code).toBe(1);
      expect(first.talk).toContain('Kör samma kommando igen, så fortsätter det där det stannade.');

      const second = await answerOf(connected(standIn), true);
      expect(second.code).toBe(0);
      expect(second.steps.length).toBeLessThan(first.steps.length);
      expect((await answerOf(connected(standIn), false)).steps).toEqual([]);
    });
  });
});

describe('a site that somebody has changed', () => {
  it('keeps a column of another type, says so, and gets the rest', async () => {
    await withStandIn({ scenario: lacking('Ansvar/Kind', 'Ansvar/State') }, async (standIn) => {
      await addColumn(standIn, 'Ansvar', '<Field Type="Text" DisplayName="Kind" />');
      const { code, problems } = await answerOf(connected(standIn), true);
      expect(code).toBe(1);
      expect(problems.map(({ sentence }) => sentence)).toEqual([
        'Ansvar: kolumnen Slag (Kind) är av slaget Text, men ska vara val. Kopiera värdena, ta bort kolumnen och kör kommandot igen, så skapas den rätt.',
      ]);
      const after = await partsOf(standIn, 'Ansvar');
      expect(after.columns).toContainEqual(expect.objectContaining({ InternalName: 'State' }));
      expect(after.columns).toContainEqual(
        expect.objectContaining({ InternalName: 'Kind', TypeAsString: 'Text' }),
      );
    });
  });

  it('keeps the choices that were added by hand beside those that were missing', async () => {
    await withStandIn({ scenario: lacking('Ansvar/Modality') }, async (standIn) => {
      const choices = '<CHOICES><CHOICE>kan</CHOICE><CHOICE>ska</CHOICE></CHOICES>';
      const xml = `<Field Type="Choice" DisplayName="Modality">${choices}</Field>`;
      await addColumn(standIn, 'Ansvar', xml);
      const { code, text } = await answerOf(connected(standIn), true);
      expect(code).toBe(0);
      expect(text).toContain('+ Ansvar: lägg till valen bör, vid behov i kolumnen Styrka');
      expect((await partsOf(standIn, 'Ansvar')).columns).toContainEqual(
        expect.objectContaining({
          InternalName: 'Modality',
          Choices: ['kan', 'ska', 'bör', 'vid behov'],
          Title: 'Modality',
        }),
      );
    });
  });
});

describe('a site that cannot be set up', () => {
  it('is refused in one sentence to a person who may not open it', async () => {
    await withStandIn({}, async (standIn) => {
      await expect(answerOf(connected(standIn, 'noAccess'), true)).rejects.toMatchObject({
        kind: 'accessDenied',
      });
    });
  });

  it('stops at the first step for a person who may only read it, and nothing is written', async () => {
    await withStandIn(emptySite, async (standIn) => {
      const { code, talk } = await answerOf(connected(standIn, 'employee'), true);
      expect(code).toBe(1);
      expect(talk).toContain('Den som är inloggad har inte behörighet');
      expect(talk).toContain('0 av');
    });
  });

  it('is told apart from one that is not there', async () => {
    await withStandIn({}, async (standIn) => {
      const elsewhere = connected(standIn, 'registrar', `${standIn.origin}/sites/annan`);
      await expect(answerOf(elsewhere, false)).rejects.toMatchObject({ kind: 'notFound' });
    });
  });
});

function lacking(...withoutColumns: string[]) {
  return aScenario([], { withoutColumns });
}

async function addColumn(standIn: StandInUnderTest, list: string, SchemaXml: string) {
  const path = `_api/web/lists/getByTitle('${list}')/fields/createfieldasxml`;
  await standIn.send(path, 'POST', JSON.stringify({ parameters: { SchemaXml } }));
}

/** Columns and views as SharePoint tells them, without what differs from site to site. */
async function partsOf(standIn: StandInUnderTest, title: string) {
  const { fields, views, rootFolder } = (await standIn.web('employee')).lists.getByTitle(title);
  const columns = await fields
    .select(
      'InternalName',
      'Title',
      'Description',
      'TypeAsString',
      'Indexed',
      'Choices',
      'FillInChoice',
      'DisplayFormat',
      'AllowMultipleValues',
      'LookupField',
      'UnlimitedLengthInDocumentLibrary',
    )
    .filter("FromBaseType eq false or InternalName eq 'Title'")<Record<string, unknown>[]>();
  const shown = await views.select('Title', 'DefaultView', 'ViewFields').expand('ViewFields')<
    { Title: string; DefaultView: boolean; ViewFields: { Items: string[] } }[]
  >();
  return {
    address: (await rootFolder()).ServerRelativeUrl,
    columns: columns.map(({ 'odata.id': _, 'odata.editLink': __, ...column }) => column),
    views: shown.map((view) => [view.Title, view.DefaultView, view.ViewFields.Items]),
  };
}
