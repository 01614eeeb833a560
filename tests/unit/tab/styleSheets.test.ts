/** Each component's style sheet: no class that is missing, and none that nobody uses. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const rooms = ['components', 'pages'].map((room) =>
  path.join(import.meta.dirname, '../../../src/tab', room),
);
const sheets = rooms.flatMap((room) =>
  readdirSync(room)
    .filter((name) => name.endsWith('.module.css'))
    .map((name) => path.join(room, name)),
);

describe('the style sheet of a component', () => {
  it.each(sheets.map((sheet) => [path.basename(sheet, '.module.css'), sheet]))(
    '%s names just the classes that it uses',
    (_, sheet) => {
      const written = new Set(
        [...readFileSync(sheet, 'utf8').matchAll(/\.([a-z]\w*)(?=[^{}]*\{)/gi)].map(
          ([, name]) => name,
        ),
      );
      const source = readFileSync(sheet.replace('.module.css', '.tsx'), 'utf8');
      const used = new Set([...source.matchAll(/styles\.(\w+)/g)].map(([, name]) => name));
      // styles[shape] and styles[`${tone}Icon`]: any of the names may be meant.
      const usesAny = source.includes('styles[');
      expect([...used].filter((name) => !written.has(name))).toEqual([]);
      if (!usesAny) expect([...written].filter((name) => !used.has(name))).toEqual([]);
    },
  );
});
