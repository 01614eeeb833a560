/** Modern SharePoint pages, from both shapes their canvas has on the wire. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPage } from '../../../src/documentText/pageText';
import { notation } from './notation';

const place = (zoneIndex: number, sectionIndex = 1, controlIndex = 1): object => ({
  position: { zoneIndex, sectionIndex, controlIndex },
});

/** As SharePoint writes JSON into an attribute. */
function attribute(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('"', '&quot;')
    .replace(/[{}:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function control(data: object, inside: string): string {
  return `<div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="${attribute(data)}">${inside}</div>`;
}

describe('the HTML of a list item', () => {
  it('gives the text parts in the order of their places, not of the writing', () => {
    const canvas = `<div>${control({ controlType: 4, ...place(2) }, '<div data-sp-rte=""><p>Andra</p></div>')}${control(
      { controlType: 4, ...place(1) },
      '<div data-sp-rte=""><h2>Mål</h2><div><p>Första</p></div></div>',
    )}</div>`;
    expect(notation(readPage(canvas, null).blocks)).toBe('## Mål\nFörsta\nAndra');
  });

  it('names web parts with the words SharePoint keeps of them, and counts them', () => {
    const webPart = {
      title: 'Snabblänkar',
      serverProcessedContent: {
        searchablePlainTexts: { 'items[0].title': 'Reglemente', empty: '' },
      },
    };
    const inside = `<div data-sp-webpart="" data-sp-webpartdata="${attribute(webPart)}"><script>x</script></div>`;
    const page = readPage(control({ controlType: 3, ...place(1) }, inside), 'Policyer');
    expect(notation(page.blocks)).toBe('{Snabblänkar}\nReglemente');
    expect([page.losses, page.title]).toEqual([[{ kind: 'embedded', count: 1 }], 'Policyer']);
  });

  it('text without canvas controls is read as it stands', () => {
    expect(notation(readPage('<p>Gammal sida</p>', null).blocks)).toBe('Gammal sida');
  });
});

describe('the JSON of the sitepages API', () => {
  it('gives the text parts by section, column and place, and passes settings over', () => {
    const canvas = JSON.stringify([
      { controlType: 4, innerHTML: '<p>Högra spalten</p>', ...place(1, 2) },
      {
        controlType: 4,
        innerHTML: '<p>Vänstra <a href="javascript:x">spalten</a></p>',
        ...place(1, 1),
      },
      { controlType: 3, webPartData: { title: 'Bild' }, ...place(2) },
      { controlType: 0, pageSettingsSlice: { isDefaultThumbnail: true } },
    ]);
    expect(notation(readPage(canvas, null).blocks)).toBe('Vänstra spalten\nHögra spalten\n{Bild}');
  });

  it('counts pictures in the text', () => {
    const canvas = JSON.stringify([{ controlType: 4, innerHTML: '<p><img alt="Karta"></p>' }]);
    expect(readPage(canvas, null).losses).toEqual([{ kind: 'image', count: 1 }]);
  });
});

it('an empty page is an empty text', () => {
  expect(readPage('', 'Tom').blocks).toEqual([]);
  expect(readPage('[]', 'Tom').blocks).toEqual([]);
});

it('whatever the canvas is, it is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.json()).map((all) => `[${all.join()}]`),
      ),
      (canvas) => {
        expect(Array.isArray(readPage(canvas, null).blocks)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
