/** Fluent's tokens in the build: written out where they are used, and in the themes only those that are. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const tokenNames =
  /\btokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|strokeWidth|zIndex)\w+)/g;

/** Fluent's `tokens.colorX` is the text `var(--colorX)`: written out, the table of all its names is left out of the build. */
export function tokensWrittenOut(): Plugin {
  return {
    name: 'tokens-written-out',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/tab\/|\/@fluentui\// },
      handler: (code) => code.replace(tokenNames, "'var(--$1)'"),
    },
  };
}

/** Where a theme's tokens are used: in our own looks, and in those of the Fluent components that we use. */
const looks = [
  'src/tab',
  ...['button', 'link', 'provider'].map(
    (part) => `node_modules/@fluentui/react-${part}/lib/components`,
  ),
];

const teamsThemes: Readonly<Record<string, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  highContrast: teamsHighContrastTheme,
};

const themeModule = /\/@fluentui\/tokens\/lib\/themes\/teams\/(\w+)Theme\.js$/;

/**
 * A theme has 459 tokens, most of them for components that are not ours: the three are written out with those that are
 * used. Nothing is guessed: the build ends when it holds a token that was left out.
 */
export function themesWithWhatIsUsed(): Plugin {
  const used = new Set(looks.flatMap(tokensIn));
  return {
    name: 'themes-with-what-is-used',
    apply: 'build',
    load: {
      filter: { id: themeModule },
      handler(id) {
        const [, name = ''] = themeModule.exec(id) ?? [];
        const kept = Object.entries(teamsThemes[name] ?? {}).filter(([token]) => used.has(token));
        const theme = `teams${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        return `export const ${theme}Theme = ${JSON.stringify(Object.fromEntries(kept))};
          export const ${theme}V21Theme = null;`;
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const written = file.type === 'chunk' ? file.code : file.source.toString();
        for (const [token] of written.matchAll(/(?<=var\(--)\w+/g))
          if (token in teamsLightTheme && !used.has(token))
            this.error(`${file.fileName} uses --${token}, which is left out of the themes`);
      }
    },
  };
}

function tokensIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = files.filter((file) => /\.(?:css|tsx?|styles\.js)$/.test(file));
  return written.flatMap(
    (file) =>
      readFileSync(path.join(folder, file), 'utf8').match(/(?<=--|\btokens\.|')[a-z]\w+/g) ?? [],
  );
}
