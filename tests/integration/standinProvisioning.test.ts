/** An empty site is brought to manifest/sharepoint-lists.json with unmodified PnPjs. */
import { describe, expect, it } from '@jest/globals';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import '@pnp/sp/content-types';
import { DateTimeFieldFormatType } from '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/views';
import {
  type ColumnDeclaration,
  type ListDeclaration,
  siteManifest,
} from '../../src/manifest/siteManifest';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const emptySite = { scenario: aScenario([], { siteIsSetUp: false }) };

/** What a provisioning program does, in the fewest calls of PnPjs. */
async function provision(web: IWeb): Promise<void> {
  for (const list of siteManifest.lists) await createList(web, list);
  for (const declared of siteManifest.lists) {
    const list = web.lists.getByTitle(declared.title);
    for (const column of declared.columns) await addColumn(web, list, column);
    for (const view of declared.views) {
      await list.views.add(view.title, false, {
        RowLimit: 100,
        DefaultView: view.default ?? false,
      });
      for (const name of view.columns) await list.views.getByTitle(view.title).fields.add(name);
    }
  }
}

async function createList(
  web: IWeb,
  { address, title, template, description, versioning }: ListDeclaration,
) {
  const name = address.slice(address.lastIndexOf('/') + 1);
  await web.lists.add(name, description, template === 'documentLibrary' ? 101 : 100, true);
  await web.lists.getByTitle(name).update({ Title: title, EnableVersioning: versioning });
}

async function addColumn(web: IWeb, list: IList, column: ColumnDeclaration) {
  const { internalName, displayName, type, indexed = false } = column;
  if (internalName !== 'Title') await createColumn(web, list, column);
  await list.fields
    .getByInternalNameOrTitle(internalName)
    .update({ Title: displayName, Indexed: indexed }, `SP.Field ${type}`);
}

async function createColumn(web: IWeb, { fields }: IList, column: ColumnDeclaration) {
  const { internalName: name, choices: Choices = [], fillIn: FillInChoice = false } = column;
  const target = column.list === undefined ? '' : (await web.lists.getByTitle(column.list)()).Id;
  const create: Record<ColumnDeclaration['type'], () => Promise<unknown>> = {
    text: () => fields.addText(name),
    note: () => fields.addMultilineText(name, { RichText: false }),
    choice: () => fields.addChoice(name, { Choices, FillInChoice }),
    multiChoice: () => fields.addMultiChoice(name, { Choices, FillInChoice }),
    dateOnly: () => fields.addDateTime(name, { DisplayFormat: DateTimeFieldFormatType.DateOnly }),
    number: () => fields.addNumber(name),
    lookup: () => fields.addLookup(name, { LookupListId: target, LookupFieldName: 'Title' }),
    multiLookup: () =>
      fields.createFieldAsXml(
        `<Field Type="LookupMulti" Mult="TRUE" DisplayName="${name}" List="{${target}}" ShowField="Title" />`,
      ),
    multiPerson: () =>
      fields.createFieldAsXml(`<Field Type="UserMulti" Mult="TRUE" DisplayName="${name}" />`),
  };
  await create[column.type]();
}

/** By internal name, without the addresses, which carry the port. */
async function columnsOf(standIn: StandInUnderTest, title: string) {
  const { fields } = (await standIn.web('employee')).lists.getByTitle(title);
  const found = await fields
    .select('InternalName', 'Title', 'TypeAsString', 'Indexed', 'Choices', 'FillInChoice')
    .filter('FromBaseType eq false')<Record<string, unknown>[]>();
  return found.map(({ 'odata.id': _, ...column }) => column);
}

describe('a new site', () => {
  it('has its Documents, its pages and none of our lists', async () => {
    await withStandIn(emptySite, async (standIn) => {
      const lists = await (await standIn.web('employee')).lists.select('Title')();
      expect(lists.map((list) => list.Title)).toEqual(['Documents', 'Webbplatssidor']);
    });
  });

  it('can be brought to the manifest, so that it has the columns of a site that is set up', async () => {
    await withStandIn(emptySite, async (standIn) => {
      await provision(await standIn.web('registrar', 'AllSites.FullControl'));
      await withStandIn({}, async (asDeclared) => {
        for (const { title } of siteManifest.lists)
          expect(await columnsOf(standIn, title)).toEqual(await columnsOf(asDeclared, title));
      });
    });
  });

  it('gets its addresses from the names that the lists were created with', async () => {
    await withStandIn(emptySite, async (standIn) => {
      await provision(await standIn.web('registrar', 'AllSites.FullControl'));
      const { lists } = await standIn.web('employee');
      for (const { title, address } of siteManifest.lists) {
        const { ServerRelativeUrl } = await lists.getByTitle(title).rootFolder();
        expect(ServerRelativeUrl).toBe(`/sites/styrdokument/${address}`);
      }
    });
  });

  it('shows the columns of the declared view', async () => {
    await withStandIn(emptySite, async (standIn) => {
      await provision(await standIn.web('registrar', 'AllSites.FullControl'));
      const { lists } = await standIn.web('employee');
      for (const { title, views } of siteManifest.lists) {
        const shown = (await lists.getByTitle(title).defaultView.fields()) as unknown as {
          Items: string[];
        };
        expect(shown.Items).toEqual(views.find((view) => view.default)?.columns);
      }
    });
  });
});

describe('traps of provisioning', () => {
  it('lists.ensure on a list that is there changes it and creates nothing', async () => {
    await withStandIn({}, async (standIn) => {
      const { lists } = await standIn.web('registrar', 'AllSites.FullControl');
      const { created } = await lists.ensure('Ansvar', 'Ny beskrivning');
      expect(created).toBe(false);
      expect(await lists.getByTitle('Ansvar')()).toMatchObject({ Description: 'Ny beskrivning' });
    });
  });

  it("contentTypes.add gets an id of SharePoint's own below Item, whatever was asked", async () => {
    await withStandIn({}, async (standIn) => {
      const { contentTypes } = await standIn.web('registrar', 'AllSites.FullControl');
      const { data } = await contentTypes.add('0x010100AB', 'Min typ');
      const { StringId } = data as unknown as { StringId: string };
      expect(StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
      expect((await contentTypes.getById(StringId)()).Name).toBe('Min typ');
    });
  });

  it('a content type of the site gets an id of its own in the list', async () => {
    await withStandIn({}, async (standIn) => {
      const web = await standIn.web('registrar', 'AllSites.FullControl');
      const { contentTypes } = web.lists.getByTitle('Documents');
      await contentTypes.addAvailableContentType(siteManifest.contentType.id);
      const ids = (await contentTypes()).map((one) => one.StringId);
      expect(ids[1]).toMatch(new RegExp(`^${siteManifest.contentType.id}00[0-9A-F]{32}$`));
    });
  });

  it('createfieldasxml without the hint makes the internal name of the display name', async () => {
    await withStandIn({}, async (standIn) => {
      const { fields } = (await standIn.web('registrar', 'AllSites.FullControl')).lists.getByTitle(
        'Ansvar',
      );
      await fields.createFieldAsXml('<Field Type="Text" Name="Note2" DisplayName="Övrig text" />');
      const field = await fields.getByTitle('Övrig text')();
      expect(field.InternalName).toBe('_x00d6_vrig_x0020_text');
    });
  });
});

describe('the client service', () => {
  const asked = (name: string) =>
    `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions><ObjectPath Id="4" ObjectPathId="3" /></Actions><ObjectPaths><StaticProperty Id="1" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="2" ParentId="1" Name="Web" /><Property Id="3" ParentId="2" Name="${name}" /></ObjectPaths></Request>`;
  const processQuery = '_vti_bin/client.svc/ProcessQuery';

  it('says what it does not do, as loudly as the rest', async () => {
    await withStandIn({ notImplemented: 1 }, async (standIn) => {
      const answer = await standIn.send(processQuery, 'POST', asked('Lists'));
      expect(answer.status).toBe(501);
    });
  });

  it('refuses a person who may not change the site in an answer of status 200, as SharePoint does', async () => {
    await withStandIn({}, async (standIn) => {
      const token = await standIn.token('employee', 'AllSites.Manage');
      const answer = await fetch(`${standIn.siteUrl}/${processQuery}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'text/xml' },
        body: asked('ContentTypes'),
      });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject([
        { ErrorInfo: { ErrorTypeName: 'System.UnauthorizedAccessException' } },
      ]);
    });
  });
});
