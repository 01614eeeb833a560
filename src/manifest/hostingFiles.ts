/** The headers of the tab as configuration for hosts: Azure Static Web Apps and nginx. */
import type { HostingRule } from './hostingHeaders';
import { headersFor } from './hostingHeaders';
import { mediaTypes, otherMediaType } from './mediaTypes';

/**
 * staticwebapp.config.json, to lie at the root of what is deployed.
 *
 * @param folder the path that the tab's files lie below, `/` or such as `/gallande/`
 */
export function staticWebAppConfig(rules: readonly HostingRule[], folder: string) {
  return {
    globalHeaders: headersFor(rules, '*'),
    // The first route that fits is the only one, so each names its headers in full.
    routes: narrowerFirst(rules).map((path) => ({
      route: `${folder}${path}`,
      headers: headersFor(rules, path),
    })),
    mimeTypes: mediaTypes,
  };
}

/**
 * The location to include in nginx's server block. An `add_header` hides all that stand outside its location, so each
 * location names its headers in full; `always` sends them with errors too.
 *
 * @param folder as for `staticWebAppConfig`
 * @throws RangeError when a value cannot be written in nginx's quotes
 */
export function nginxLocation(rules: readonly HostingRule[], folder: string): string {
  const inner = narrowerFirst(rules).flatMap((path) => {
    const place = path.endsWith('*') ? `^~ ${folder}${path.slice(0, -1)}` : `= ${folder}${path}`;
    return ['', `  location ${place} {`, ...nginxHeaders(rules, path, '    '), '  }'];
  });
  const lines = [
    '# Include this in the server block that serves the tab over https.',
    `# The tab's files lie where its root and ${folder} lead.`,
    `location ^~ ${folder} {`,
    ...everyFile,
    ...nginxHeaders(rules, '*', '  '),
    ...inner,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function nginxHeaders(
  rules: readonly HostingRule[],
  path: HostingRule['path'],
  indent: string,
): string[] {
  return Object.entries(headersFor(rules, path)).map(
    ([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`,
  );
}

/** Every rule but the one for all files, which is what is left. */
function narrowerFirst(rules: readonly HostingRule[]): HostingRule['path'][] {
  return rules.map((rule) => rule.path).filter((path) => path !== '*');
}

const types = Object.entries(mediaTypes).map(([ending, type]) => ({
  ending: ending.slice(1),
  // nginx adds the charset itself, and compresses by the type without it.
  type: type.replace('; charset=utf-8', ''),
  isText: type.endsWith('; charset=utf-8'),
}));

/** Text but HTML, which nginx always means too, and warns when it is named. */
const otherText = [...new Set(types.filter((each) => each.isText).map((each) => each.type))]
  .filter((type) => type !== 'text/html')
  .join(' ');

const everyFile: readonly string[] = [
  '  index index.html;',
  '  autoindex off;',
  '  server_tokens off;',
  '  charset utf-8;',
  `  charset_types ${otherText};`,
  '  gzip on;',
  '  gzip_vary on;',
  `  gzip_types ${otherText} image/svg+xml;`,
  // Named here, since an older nginx knows no .mjs; the block replaces every type from outside.
  '  types {',
  ...types.map(({ type, ending }) => `    ${type} ${ending};`),
  '  }',
  `  default_type ${otherMediaType};`,
];

/** In double quotes nginx gives a meaning to these three; no header of ours needs them. */
function quoted(value: string): string {
  if (/["\\$\r\n]/.test(value)) throw new RangeError(`not for nginx: ${value}`);
  return `"${value}"`;
}
