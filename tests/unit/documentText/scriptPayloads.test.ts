/** Every script payload through every reader: words come out, and links of safe schemes, and nothing else. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../src/documentText/readDocument';
import { readPage } from '../../../src/documentText/pageText';
import { safeLink } from '../../../src/documentText/safeLink';
import type { TextDocument } from '../../../src/domain/textDocument';
import { hostileWordFile } from '../../fixtures/hostileWordFile';
import { beaconHost, scriptPayloads } from '../../fixtures/scriptPayloads';

const names = new Map(scriptPayloads.map(({ markup, name }) => [markup, name]));

it('there are at least 574 payloads, each another', () => {
  expect(names.size).toBe(scriptPayloads.length);
  expect(names.size).toBeGreaterThanOrEqual(574);
});

it('no address of a payload is a link', () => {
  expect(scriptPayloads.filter(({ address }) => safeLink(address) !== null)).toEqual([]);
});

describe('a page of the site', () => {
  it.each([
    ['as HTML without parts', (markup: string) => markup],
    ['in a text part of the row', textPart],
    ['in a text part of the pages API', (markup: string) => pagesApi({ innerHTML: markup })],
    ["in a web part's title, words and links", webPart],
    [
      "in a web part's data of the pages API",
      (markup: string) => JSON.stringify([{ controlType: 3, webPartData: webPartData(markup) }]),
    ],
    [
      'in the place of the data',
      (markup: string) => `<div data-sp-controldata="${markup}">ord</div>`,
    ],
  ])('%s', (_, canvasOf) => {
    const harmful = scriptPayloads.filter(({ markup }) => {
      const page = readPage(canvasOf(markup), markup);
      return unsafe(page).length > 0 || page.title !== markup;
    });
    expect(harmful.map(({ name }) => name)).toEqual([]);
  });

  it('has the words of the page although a payload stands before them', () => {
    const silenced = scriptPayloads.filter(
      ({ markup }) =>
        !JSON.stringify(readPage(`${webPart(markup)}${textPart('ord')}`, null)).includes('"ord"'),
    );
    expect(silenced.map(({ name }) => name)).toEqual([]);
  });
});

describe('a Word file', () => {
  it('with payloads as words, links, fields, alternative texts, styles, notes and title', async () => {
    const read = await readDocument(hostileWordFile(scriptPayloads), 'x.docx');
    expect(unsafe(read)).toEqual([]);
    expect(read.notes).toHaveLength(scriptPayloads.length);
    const words = JSON.stringify(read.blocks);
    // Nothing of a text is lost to its looking like markup.
    for (const place of ['<script src=', '<iframe srcdoc=', '<base href=']) {
      expect(words).toContain(JSON.stringify(place).slice(1, -1));
    }
    expect(read.title).toContain(beaconHost);
  });
});

/** The canvas of a row, with the part's text as HTML. */
function textPart(markup: string): string {
  return `<div><div data-sp-canvascontrol="" data-sp-controldata="${attribute('{"controlType":4}')}"><div data-sp-rte="">${markup}</div></div></div>`;
}

function webPart(markup: string): string {
  const data = attribute(JSON.stringify(webPartData(markup)));
  return `<div><div data-sp-canvascontrol="" data-sp-controldata="${attribute('{"controlType":3}')}"><div data-sp-webpart="" data-sp-webpartdata="${data}"></div></div></div>`;
}

function webPartData(markup: string): object {
  return {
    title: markup,
    serverProcessedContent: {
      htmlStrings: { html: markup },
      searchablePlainTexts: { title: markup },
      links: { link: markup },
      imageSources: { image: markup },
    },
  };
}

function pagesApi(more: object): string {
  return JSON.stringify([{ controlType: 4, ...more }]);
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What is neither plain data nor a link that may be followed. */
function unsafe(document: TextDocument): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype)
        found.push(key);
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    } else if (key === 'href' && !isSafe(String(value))) found.push(String(value));
    else if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null) {
      found.push(`${key}: ${typeof value}`);
    }
  };
  visit(document, '');
  return found;
}

/** Told apart from `safeLink`: as a browser reads the address. */
function isSafe(href: string): boolean {
  if (/^#\w+$/.test(href)) return true;
  const url = new URL(href, 'https://gallande.sandviken.example/');
  const isOwnScheme = new RegExp(`^${url.protocol}`, 'i').test(href);
  return (
    ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) &&
    isOwnScheme &&
    !url.host.endsWith(beaconHost)
  );
}
