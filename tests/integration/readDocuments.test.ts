import { describe, expect, it } from '@jest/globals';
import type { DocumentFile } from '../../src/domain/policyDocument';
import type { PolicySource } from '../../src/domain/policySource';
import { readDocument } from '../../src/documentText/readDocument';
import { readPage } from '../../src/documentText/pageText';
import type { Scenario } from '../../src/standin/scenario';
import { reading, sourceAt } from '../support/readingSite';
import { replaceCanvas, replaceContent } from '../support/replaceContent';
import { aScenario } from '../support/standin';

const page = 'SitePages/Internationell-policy.aspx';

async function fileOf(source: PolicySource, ending: string): Promise<DocumentFile> {
  const { documents } = await source.readRegister();
  const found = documents.find(
    ({ title, file }) => title.startsWith('Internationell policy') && file?.name.endsWith(ending),
  );
  return found!.file!;
}

async function wordsOf(bytes: ArrayBuffer): Promise<string> {
  const { blocks } = await readDocument(new Uint8Array(bytes), 'policy.docx');
  return JSON.stringify(blocks);
}

describe('the earlier versions of the policy', () => {
  it('come newest first, with words of their own', async () => {
    await reading('sandviken', async ({ source }) => {
      const file = await fileOf(source, '.docx');
      const versions = await source.readVersions(file);
      expect(
        versions.map(({ versionId, label, createdAt }) => [
          versionId,
          label,
          new Date(createdAt).toISOString(),
        ]),
      ).toEqual([
        [1024, '2.0', '2012-03-19T14:05:00.000Z'],
        [512, '1.0', '2011-10-03T08:30:00.000Z'],
      ]);
      const words: string[] = [];
      for (const { versionId } of versions) {
        const bytes = await source.readFile(file, undefined, versionId);
        words.push(await wordsOf(bytes));
      }
      const today = await wordsOf(await source.readFile(file));
      const periods = [today, ...words].map((text) => /åren (\d{4}-\d{4})/.exec(text)?.[1]);
      expect(periods).toEqual(['2013-2014', '2012-2013', '2011-2012']);
    });
  });

  it('are named when they are gone, and so is the current one', async () => {
    await reading('sandviken', async ({ source }) => {
      const file = await fileOf(source, '.docx');
      for (const [versionId, label] of [
        [1536, '3.0'],
        [5120, '10.0'],
      ] as const) {
        await expect(source.readFile(file, undefined, versionId)).rejects.toMatchObject({
          kind: 'notFound',
          missing: `${file.name} (${label})`,
        });
      }
    });
  });

  it('are not for one who may not read the document', async () => {
    await reading('sandviken', async ({ source, standIn }) => {
      const all = await source.readRegister();
      const part = sourceAt(standIn, 'partAccess').source;
      const { documents } = await part.readRegister();
      const hidden = all.documents.find(({ id }) => documents.every((one) => one.id !== id));
      await expect(part.readVersions(hidden!.file!)).rejects.toMatchObject({
        kind: 'accessDenied',
      });
    });
  });

  it('grow by one when someone saves the file', async () => {
    await reading('sandviken', async ({ source, standIn }) => {
      const before = await fileOf(source, '.docx');
      const saved = new TextEncoder().encode('PK sparad');
      await replaceContent(standIn, `Styrdokument/${before.name}`, saved);
      const after = await fileOf(source, '.docx');
      expect(after.contentVersion).not.toBe(before.contentVersion);
      expect(Buffer.from(await source.readFile(after)).toString()).toBe('PK sparad');
      expect((await source.readVersions(after)).map(({ label }) => label)).toEqual([
        '3.0',
        '2.0',
        '1.0',
      ]);
    });
  });
});

describe('a policy that is a page on the site', () => {
  it('is read through its link in the library, with the words of the Word file', async () => {
    await reading('three-forms', async ({ source }) => {
      const { title, canvasContent } = await source.readPage(await fileOf(source, '.url'));
      expect(title).toBe('Internationell policy för Sandvikens kommun');
      const ofPage = readPage(canvasContent!, title).blocks.flatMap((block) =>
        block.kind === 'list'
          ? block.items.map((item) =>
              JSON.stringify(item.blocks.map((one) => 'runs' in one && one.runs)),
            )
          : [],
      );
      expect(ofPage).toHaveLength(4);
      expect(ofPage[2]).toContain('Ta del av de möjligheter som erbjuds inom EU.');
    });
  });

  it('is read as it is when it has been edited, though its link has not', async () => {
    await reading('three-forms', async ({ source, standIn }) => {
      const link = await fileOf(source, '.url');
      await replaceCanvas(standIn, page, '<div><p>Ändrad</p></div>');
      const after = await source.readPage(await fileOf(source, '.url'));
      expect(after.canvasContent).toContain('Ändrad');
      expect((await fileOf(source, '.url')).contentVersion).toBe(link.contentVersion);
    });
  });

  it('has its earlier versions, newest first, each with the words that it had', async () => {
    await reading('three-forms', async ({ source, standIn }) => {
      const file = await fileOf(source, '.url');
      expect(await source.readVersions(file)).toEqual([]);
      const first = await source.readPage(file);
      await replaceCanvas(standIn, page, '<div><p>Andra</p></div>');
      await replaceCanvas(standIn, page, '<div><p>Tredje</p></div>');
      const versions = await source.readVersions(file);
      expect(versions.map(({ versionId, label }) => [versionId, label])).toEqual([
        [1024, '2.0'],
        [512, '1.0'],
      ]);
      const told = await Promise.all(
        versions.map(({ versionId }) => source.readPage(file, undefined, versionId)),
      );
      expect(told.map(({ canvasContent }) => canvasContent)).toEqual([
        '<div><p>Andra</p></div>',
        first.canvasContent,
      ]);
    });
  });

  it('names a version that is gone', async () => {
    await reading('three-forms', async ({ source }) => {
      const file = await fileOf(source, '.url');
      await expect(source.readPage(file, undefined, 5120)).rejects.toMatchObject({
        kind: 'notFound',
        missing: `${file.name} (10.0)`,
      });
    });
  });

  it('is a failure for one who may read the link and not the page', async () => {
    const pages = [
      {
        id: 1,
        name: 'Dold.aspx',
        title: 'Dold',
        canvas: () => '<p>x</p>',
        readers: ['registrar' as const],
      },
    ];
    await reading(
      linkingTo('/sites/styrdokument/SitePages/Dold.aspx', { pages }),
      async ({ source }) => {
        await expect(source.readPage(await fileOf(source, '.url'))).rejects.toMatchObject({
          kind: 'accessDenied',
        });
      },
    );
  });

  it('is a failure when the page is gone', async () => {
    await reading(linkingTo('/sites/styrdokument/SitePages/Borta.aspx'), async ({ source }) => {
      await expect(source.readPage(await fileOf(source, '.url'))).rejects.toMatchObject({
        kind: 'notFound',
      });
    });
  });
});

describe('the words that are kept of documents', () => {
  it('come for those that are asked for, and for no row that the person may not read', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => ({
      id: index + 1,
      values: { PlainText: `Ord ${index + 1}\noch rad`, PlainTextOf: `v${index + 1}` },
      ...(index === 6 && { readers: ['registrar' as const] }),
    }));
    await reading(aScenario([{ title: 'Styrdokument', rows }]), async ({ source, trips }) => {
      const ids = [...rows.map(({ id }) => String(id)), '999', 'upphavd-1'];
      const texts = await source.readPlainTexts(ids);
      expect(texts.map(({ documentId }) => documentId)).toEqual(ids);
      expect(texts[69]).toEqual({
        documentId: '70',
        plainText: 'Ord 70\noch rad',
        plainTextOf: 'v70',
        rowVersion: 1,
      });
      expect([texts[6], texts[70], texts[71]].map((one) => one?.plainText)).toEqual([
        null,
        null,
        null,
      ]);
      expect(trips()).toBe(1);
    });
  });
});

/** A library with one link and nothing else. */
function linkingTo(address: string, more: Partial<Scenario> = {}): Scenario {
  const bytes = new TextEncoder().encode(`[InternetShortcut]\nURL=${address}\n`);
  const values = { Title: 'Internationell policy' };
  const file = { name: 'Policy.url', bytes: () => bytes };
  return aScenario([{ title: 'Styrdokument', rows: [{ id: 1, values, file }] }], more);
}
