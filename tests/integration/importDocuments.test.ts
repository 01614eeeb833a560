/** setup import against the stand-in: what is planned, written, kept and told. */
import { describe, expect, it } from '@jest/globals';
import {
  everything,
  folderWith,
  guidelines,
  library,
  policy,
  rowsOf,
  runImport,
  type Row,
} from '../support/importing';
import { aScenario, withStandIn, type StandInUnderTest } from '../support/standin';

describe('an import', () => {
  it('shows its plan with the words it rests on, and writes nothing', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const before = await everything(standIn);
      const { code, out, told } = await runImport(standIn, folderWith({ 'policy.txt': policy() }));
      expect(out).toContain('policy.txt: nytt');
      expect(out).toContain('Beslutsdatum     2012-05-07');
      expect(out).toContain(
        'Upphäver Riktlinjer för internationell verksamhet (finns inte i biblioteket',
      );
      expect(out).toContain('Ansvar, förslag: Kulturnämnden: vänortsutbytet');
      expect(out).toContain('"Kulturnämnden ansvarar för vänortsutbytet under 2013–2014."');
      expect(told).toEqual([
        'Inget är skrivet. Lägg till --apply för att skriva till webbplatsen.',
      ]);
      expect(code).toBe(0);
      expect(await everything(standIn)).toEqual(before);
    });
  });

  it('puts the file, its columns, its text version and its rows on the site', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { code } = await runImport(standIn, folderWith({ 'policy.txt': policy() }), {
        apply: true,
      });
      expect(code).toBe(0);
      const [document] = await rowsOf(standIn, 'Styrdokument');
      expect(document).toMatchObject({
        Title: 'Internationell policy',
        DocumentType: 'Policy',
        DecidedBy: 'Kommunfullmäktige',
        DecidedOn: '2012-05-06T22:00:00Z',
        CaseNumber: 'KS2011/157',
        ValidFrom: '2012-05-06T22:00:00Z',
        ValidTo: null,
      });
      expect(document!['PlainText']).toContain('Stödja näringslivets utveckling.');
      expect(document!['PlainTextOf']).toMatch(/^\{[0-9A-F-]{36}\},2,1$/);
      expect(await rowsOf(standIn, 'Upphävanden')).toMatchObject([
        {
          Title: 'Riktlinjer för internationell verksamhet',
          DocumentId: document!['Id'],
          SupersededDocumentId: null,
          DecidedOn: '1997-05-25T22:00:00Z',
          CaseNumber: 'KS2006/639',
        },
      ]);
      expect(await rowsOf(standIn, 'Ansvar')).toMatchObject([
        {
          Title: 'vänortsutbytet',
          CommitteesId: [1],
          State: 'Föreslaget',
          Instrument: 'Policy',
          SourceDocumentId: document!['Id'],
          Passage: 'Kulturnämnden ansvarar för vänortsutbytet under 2013–2014.',
          ValidFrom: '2012-12-31T23:00:00Z',
          ValidTo: '2014-12-30T23:00:00Z',
        },
      ]);
      expect((await rowsOf(standIn, 'Mål')).map((row) => row['Title'])).toEqual([
        'Stödja näringslivets utveckling',
        'Ta del av de möjligheter som erbjuds inom EU',
      ]);
    });
  });

  it('changes nothing the second time', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const files = folderWith({ 'policy.txt': policy(), 'riktlinjer.txt': guidelines });
      await runImport(standIn, files, { apply: true });
      const before = await everything(standIn);
      const { code, out } = await runImport(standIn, files, { apply: true });
      expect(out).toContain('2 oförändrade');
      expect(out).toContain('Inget att ändra på webbplatsen.');
      expect(code).toBe(0);
      expect(await everything(standIn)).toEqual(before);
    });
  });

  it('lets a supersession point at the document, also when that one comes later', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      await runImport(standIn, folderWith({ 'policy.txt': policy() }), { apply: true });
      const later = await runImport(standIn, folderWith({ 'riktlinjer.txt': guidelines }), {
        apply: true,
      });
      expect(later.out).toContain('policy.txt upphäver riktlinjer.txt');
      const documents = await rowsOf(standIn, 'Styrdokument');
      const superseded = documents.find((row) => row['DocumentType'] === 'Riktlinje');
      expect(await rowsOf(standIn, 'Upphävanden')).toMatchObject([
        { SupersededDocumentId: superseded!['Id'] },
      ]);
    });
  });

  it('names a committee that the register does not have, and leaves it to a person', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const text = policy().replace('Kulturnämnden', 'Vattennämnden');
      const { out } = await runImport(standIn, folderWith({ 'policy.txt': text }), { apply: true });
      expect(out).toContain('Välj nämnd på raden: "Vattennämnden" finns inte i listan Nämnder.');
      expect(await rowsOf(standIn, 'Ansvar')).toMatchObject([{ CommitteesId: [] }]);
      expect(await rowsOf(standIn, 'Nämnder')).toHaveLength(2);
    });
  });

  it('puts the committees of the documents in a register that nobody has set up', async () => {
    await withStandIn({ scenario: aScenario() }, async (standIn) => {
      await runImport(standIn, folderWith({ 'policy.txt': policy() }), { apply: true });
      const [committee] = await rowsOf(standIn, 'Nämnder');
      expect(committee).toMatchObject({ Title: 'Kulturnämnden', Kind: 'nämnd' });
      expect(await rowsOf(standIn, 'Ansvar')).toMatchObject([{ CommitteesId: [committee!['Id']] }]);
    });
  });

  it('gives a changed document a new version and its new facts, and proposes only what is new', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      await runImport(standIn, folderWith({ 'policy.txt': policy() }), { apply: true });
      const [before] = await rowsOf(standIn, 'Styrdokument');
      const changed = policy(' Omsorgsnämnden ansvarar för mottagandet.')
        .replaceAll('2012-05-07', '2016-06-13')
        .replace('KS2011/157', 'KS2016/20');
      const { out, code } = await runImport(standIn, folderWith({ 'policy.txt': changed }), {
        apply: true,
      });
      expect([out, code]).toEqual([
        expect.stringContaining('Beslutsdatum     2016-06-13 (var: 2012-05-07)'),
        0,
      ]);
      const [document, ...others] = await rowsOf(standIn, 'Styrdokument');
      expect(others).toEqual([]);
      expect(document).toMatchObject({
        Id: before!['Id'],
        CaseNumber: 'KS2016/20',
        DecidedOn: '2016-06-12T22:00:00Z',
        OData__UIVersionString: '2.0',
      });
      expect((await rowsOf(standIn, 'Ansvar')).map((row) => row['Title'])).toEqual([
        'vänortsutbytet',
        'mottagandet',
      ]);
    });
  });
});

describe("a person's edit", () => {
  const edit = (standIn: StandInUnderTest, values: Row) =>
    standIn.send(
      "_api/web/lists/getByTitle('Styrdokument')/items(1)",
      'POST',
      JSON.stringify(values),
      { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    );

  it('is kept when the document is imported again, and told', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      await runImport(standIn, folderWith({ 'policy.txt': policy() }), { apply: true });
      await edit(standIn, { CaseNumber: 'KS2011/158', DocumentType: null });
      const changed = policy()
        .replaceAll('2012-05-07', '2016-06-13')
        .replace('KS2011/157', 'KS2016/20');
      const { out } = await runImport(standIn, folderWith({ 'policy.txt': changed }), {
        apply: true,
      });
      expect(out).toContain(
        'Diarienummer     KS2011/158: rättat på webbplatsen och lämnas (dokumentet säger KS2016/20)',
      );
      expect(await rowsOf(standIn, 'Styrdokument')).toMatchObject([
        { CaseNumber: 'KS2011/158', DocumentType: null, DecidedOn: '2016-06-12T22:00:00Z' },
      ]);
    });
  });

  it('made between plan and writing is kept, and told', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      await runImport(standIn, folderWith({ 'policy.txt': policy() }), { apply: true });
      const changed = policy()
        .replaceAll('2012-05-07', '2016-06-13')
        .replace('KS2011/157', 'KS2016/20');
      let isEdited = false;
      const { out } = await runImport(
        standIn,
        folderWith({ 'policy.txt': changed }),
        { apply: true },
        async (input, init) => {
          const verb = new Headers(init?.headers).get('X-HTTP-Method');
          if (verb === 'MERGE' && !isEdited) {
            isEdited = true;
            await edit(standIn, { CaseNumber: 'KS2016/21' });
          }
          return fetch(input, init);
        },
      );
      expect(out).toContain(
        'policy.txt: Diarienummer ändrades på webbplatsen till KS2016/21 och lämnas så',
      );
      expect(await rowsOf(standIn, 'Styrdokument')).toMatchObject([
        { CaseNumber: 'KS2016/21', DecidedOn: '2016-06-12T22:00:00Z' },
      ]);
    });
  });

  it('in the file itself is never written over', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const files = folderWith({ 'policy.txt': policy() });
      await runImport(standIn, files, { apply: true });
      const path =
        "_api/web/getFileByServerRelativePath(decodedurl='/sites/styrdokument/Styrdokument/policy.txt')/$value";
      await standIn.send(path, 'POST', policy(' Rättat av en person.'), { 'X-HTTP-Method': 'PUT' });
      const before = await everything(standIn);
      const { out, code } = await runImport(standIn, files, { apply: true });
      expect([out, code]).toEqual([expect.stringContaining('policy.txt: tveksamt'), 1]);
      expect(await everything(standIn)).toEqual(before);
    });
  });

  it('such as striking a proposal is not undone', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const files = folderWith({ 'policy.txt': policy() });
      await runImport(standIn, files, { apply: true });
      await standIn.send("_api/web/lists/getByTitle('Ansvar')/items(1)", 'POST', '', {
        'X-HTTP-Method': 'DELETE',
        'If-Match': '*',
      });
      await runImport(standIn, files, { apply: true });
      expect(await rowsOf(standIn, 'Ansvar')).toEqual([]);
    });
  });
});
