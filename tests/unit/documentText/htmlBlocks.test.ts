/** HTML through the allow-list: text, headings, lists, tables and safe links; nothing else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { htmlBlocks } from '../../../src/documentText/htmlBlocks';
import type { InlineRun, TextBlock } from '../../../src/domain/textDocument';
import { lines } from './readFixture';
import { notation } from './notation';

const read = (html: string): TextBlock[] => htmlBlocks(html, () => undefined);

describe('what an author writes', () => {
  it.each([
    ['paragraphs', '<p>Ett</p><p>Två</p>', 'Ett\nTvå'],
    ['headings', '<h2>Mål</h2><p>Text</p><h3>Ansvar</h3>', '## Mål\nText\n### Ansvar'],
    [
      'marks',
      '<p>a <strong>fet <em>båda</em></strong> <u>u</u><sup>2</sup></p>',
      'a *fet */*båda*/ _u_^{2}',
    ],
    ['line breaks', '<p>ett<br>två<br></p>', 'ett↵två'],
    [
      'links',
      '<p><a href="https://sandviken.se">Läs <b>här</b></a></p>',
      '<Läs *här*|https://sandviken.se>',
    ],
    ['bullets in bullets', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['numbers from a start', '<ol start="3"><li>tre</li><li>fyra</li></ol>', '3.| tre\n4.| fyra'],
    [
      'tables with header cells and spans',
      '<table><thead><tr><th>Mål</th><th>Nämnd</th></tr></thead><tbody><tr><td colspan="2">Båda</td></tr></tbody></table>',
      '[= Mål | = Nämnd]\n[>2 Båda]',
    ],
    [
      'pictures by their alternative text',
      '<p><img src="x" alt="Karta"><img src="y"></p>',
      '{Karta}{?}',
    ],
    [
      'entities and odd spaces',
      '<p>Teknik&nbsp;&amp; &aring;&#229;\u200b\n  ord</p>',
      'Teknik & åå ord',
    ],
    ['text without any tags', 'Bara text', 'Bara text'],
    ['text beside blocks', 'Före<div>I</div>efter', 'Före\nI\nefter'],
    ['tags that are never closed', '<p>ett<p>två<ul><li>a<li>b', 'ett\ntvå\n- a\n- b'],
    ['tags that were never opened', '</div></ul>text</td></p>', 'text'],
    ['cells and items without their group', '<td>cell</td><li>punkt</li>', 'cell\npunkt'],
    ['empty blocks', '<p> </p><ul><li></li></ul><table><tr><td></td></tr></table><p>x</p>', 'x'],
  ])('%s', (_, html, expected) => {
    expect(notation(read(html))).toBe(lines(expected));
  });
});

describe('what could harm', () => {
  const sinks = [
    (url: string) => `<a href="${url}">ord</a>`,
    (url: string) => `<a href='${url}'>ord</a>`,
    (url: string) => `<svg><a xlink:href="${url}">bort</a></svg>ord`,
    (url: string) => `<form action="${url}"><button>bort</button></form>ord`,
    (url: string) => `<iframe src="${url}"></iframe>ord`,
    (url: string) => `<object data="${url}">bort</object>ord`,
    (url: string) => `<img src="x" onerror="${url}">ord`,
    (url: string) => `<math href="${url}">bort</math>ord`,
    (url: string) => `<base href="${url}">ord`,
    (url: string) => `<meta http-equiv="refresh" content="0;url=${url}">ord`,
    (url: string) => `<p style="background:url(${url})" onclick="${url}">ord</p>`,
    (url: string) => `<template><a href="${url}">bort</a></template>ord`,
    (url: string) => `<noscript><a href="${url}">bort</a></noscript>ord`,
    (url: string) => `<script>${url}</script>ord`,
    (url: string) => `<style>@import "${url}"</style>ord`,
    (url: string) => `<!--<a href="${url}">-->ord`,
    (url: string) => `<textarea><a href="${url}"></textarea>ord`,
    (url: string) => `<a href=${url.replace(/[\s"'>]/g, '')}>ord`,
  ];
  const urls = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://sandviken.se/1',
    'filesystem:https://sandviken.se/1',
    'view-source:https://sandviken.se',
    'ms-word:ofe|u|https://sandviken.se',
    '//sandviken.se',
    '\\\\server\\share',
    'https://a:b@sandviken.se',
  ];

  it.each(sinks.map((sink) => [sink('…'), sink] as const))('%s leads nowhere', (_, sink) => {
    for (const url of urls) {
      const blocks = read(sink(url));
      expect([...hrefs(blocks)]).toEqual([]);
      expect(notation(blocks)).not.toContain('bort');
      expect(notation(blocks)).toContain('ord');
    }
  });

  it('whatever the HTML is, links lead to safe schemes only', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '/',
        '=',
        'a',
        ' href=',
        'javascript:',
        'https:',
        '<a ',
        '<p>',
        '</p>',
        '<ul>',
        '<li>',
        '<td>',
        '<table>',
        '</table>',
        '<svg>',
        '</svg>',
        '<!--',
        '-->',
        '&#106;',
        '\u0000',
        'ord',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const href of hrefs(read(pieces.join(''))))
          expect(href).toMatch(/^(https?|mailto|tel):/i);
      }),
      { numRuns: 200 },
    );
  });

  it('deep nesting ends at a hundred levels', () => {
    const html = '<ul><li>'.repeat(20_000) + 'djupt';
    expect(notation(read(html))).toContain('djupt');
  });
});

function* hrefs(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const run = value as Partial<Extract<InlineRun, { kind: 'link' }>>;
  if (run.kind === 'link' && typeof run.href === 'string') yield run.href;
  for (const inner of Object.values(value)) yield* hrefs(inner);
}
