/** The stand-in's answers held against what was recorded from a real SharePoint Online: the suite that `check --contract` runs. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contractCases } from '../../src/setup/contract/contractCases';
import {
  againstType,
  tryContract,
  type ContractOutcome,
} from '../../src/setup/contract/contractSuite';
import validateUpdate from '../../src/setup/contract/recorded/validateUpdate.json';
import { againstAnswer, againstShape } from '../../src/setup/contract/recordedShape';
import { connectSite } from '../../src/sharepoint/siteConnection';
import { aScenario, withStandIn } from '../support/standin';

const none = 'application/json;odata=nometadata';
const bytes = () => new TextEncoder().encode('x');
const file = { name: 'a.txt', bytes, versions: [{ name: 'a.txt', bytes }] };
const pages = "_api/web/lists/getByTitle('Webbplatssidor')";
const scenario = aScenario(
  [
    { title: 'Styrdokument', rows: [{ id: 1, values: {}, file }] },
    {
      title: 'Ansvar',
      rows: [
        { id: 1, values: { Title: 'Item1' } },
        { id: 2, values: {} },
      ],
    },
  ],
  { pages: [{ id: 1, name: 'a.aspx', title: 'A', canvas: () => '<p>x</p>' }] },
);

describe('what the tab rests on', () => {
  const outcomes = new Map<string, ContractOutcome>();

  beforeAll(async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const accessToken = () => standIn.token('registrar');
      const connection = connectSite({ siteUrl: standIn.siteUrl, accessToken });
      for (const outcome of await tryContract(connection, new AbortController().signal))
        outcomes.set(outcome.name, outcome);
    });
  });

  it.each(contractCases.map(({ name }) => name))('%s: answered as recorded', (name) => {
    // The stand-in may not say more than SharePoint does either.
    expect(outcomes.get(name)).toMatchObject({ tried: true, differences: [], remarks: [] });
  });
});

describe('what else the stand-in answers', () => {
  it.each([
    ['SP.User', '_api/web/siteusers'],
    ['SP.FileVersion', "_api/web/lists/getByTitle('Styrdokument')/items(1)/file/versions"],
    ['SP.File', "_api/web/lists/getByTitle('Documents')/rootFolder/files"],
    ['SP.File', `${pages}/rootFolder/files`],
    ['SP.Field', `${pages}/fields`],
    ['SP.ContentType', `${pages}/contenttypes`],
  ])('%s at %s has the recorded shape', async (type, path) => {
    await withStandIn({ scenario }, async (standIn) => {
      const body: unknown = await (await standIn.get(path, 'registrar', none)).json();
      expect(againstType(body, type)).toEqual({ tried: true, differences: [], remarks: [] });
    });
  });

  it('validateupdatelistitem answers each value as recorded', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const body = JSON.stringify({ formValues: [{ FieldName: 'Title', FieldValue: 'Item 0' }] });
      const path = "_api/web/lists/getByTitle('Ansvar')/items(1)/validateupdatelistitem";
      const answer = await standIn.send(path, 'POST', body, { Accept: none });
      expect(await answer.json()).toEqual({ value: [validateUpdate.body.value[0]] });
    });
  });
});

describe('the comparison', () => {
  const shape = { keys: { Id: { in: 1, json: ['int'] }, Title: { in: 0.5, json: ['str'] } } };

  it('tells what is missing and what is of another kind from what is merely new', () => {
    expect(againstShape({ Title: 1, New: true }, shape)).toEqual({
      differences: ['Id saknas', 'Title är ett heltal, väntat text'],
      remarks: ['New har inte setts förut'],
    });
  });

  it('takes null for any kind, and tells another order as a remark', () => {
    expect(againstAnswer({ b: null, a: 'x' }, { a: 'y', b: 1 })).toEqual({
      differences: [],
      remarks: ['i en annan ordning än den inspelade'],
    });
  });
});
