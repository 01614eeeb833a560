import { describe, expect, it } from '@jest/globals';
import { richTextToPlain } from '../../../src/sharepoint/richText';

describe('a note in rich text', () => {
  it.each([
    [
      'loses its elements',
      '<div class="ExternalClassA1">Nämnden <b>ska</b> verka</div>',
      'Nämnden ska verka',
    ],
    ['keeps its paragraphs as lines', '<div><p>Ett</p><p>Två</p></div>', 'Ett\nTvå'],
    ['keeps its breaks as lines', '<div>AMN<br>Trafiknämnden<br/></div>', 'AMN\nTrafiknämnden'],
    ['does not keep the breaks of its source', '<p>Nämnden\n  ska</p>', 'Nämnden ska'],
    [
      'has its characters spelled out',
      '<p>&#197;r 2013&#58; &auml;ldre &lt; 65 &amp; 2 &#x2013; 3&#160;kap.</p>',
      'År 2013: äldre < 65 & 2 – 3 kap.',
    ],
    ['spells out once', '<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
    ['keeps names that it does not know', '<p>&foo; &#0; &toString;</p>', '&foo; &#0; &toString;'],
    ['loses the editor’s invisible marks', '<div>\u200B<p>\u200BOrd</p></div>', 'Ord'],
    [
      'loses scripts and styles with all that is in them',
      '<div>a<script>alert(1)</script><style>b{}</style>c</div>',
      'ac',
    ],
    ['loses a script that never ends', '<div>a<script>alert(1)', 'a'],
    ['loses comments', '<div>a<!-- <p>dold</p> -->b</div>', 'ab'],
    ['reads a list as lines', '<ul><li>ett</li><li>två</li></ul>', 'ett\ntvå'],
  ])('%s', (_what, html, words) => {
    expect(richTextToPlain(html)).toBe(words);
  });

  it('is left alone when it is plain', () => {
    expect(richTextToPlain('Se <bilaga 1> & 2 &lt;')).toBe('Se <bilaga 1> & 2 &lt;');
  });
});
