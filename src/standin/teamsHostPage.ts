/** Serves a page that holds the tab the way Teams does, and the page's own script and style. */
import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostSettings } from './hostPage/hostSettings';
import { people } from './people';
import type { ExtraRoute } from './server';
import { mediaTypeOf, sendFile, type ServedFile } from './servedFile';

const folder = path.join(import.meta.dirname, 'hostPage');

/** The people of the stand-in, for the page that lets one choose whom to be. */
export const hostPeople: HostSettings['people'] = Object.values(people);

/** The routes `/` and `/host/…`. */
export function hostPageRoute(settings: HostSettings): ExtraRoute {
  return async (request, response, url) => {
    const file = await hostPageFile(settings, url.pathname);
    if (file === null) return false;
    sendFile(request, response, file);
    return true;
  };
}

/** The file at that path, or null when it is none of the host page's. */
export async function hostPageFile(
  settings: HostSettings,
  pathname: string,
): Promise<ServedFile | null> {
  const headers = pageHeaders(settings);
  if (pathname === '/') return served('hostPage.html', headers);
  if (pathname === '/host/hostPage.css') return served('hostPage.css', headers);
  if (pathname === '/host/hostSettings.json') {
    const type = { 'Content-Type': mediaTypeOf('hostSettings.json') };
    return { status: 200, headers: { ...headers, ...type }, body: JSON.stringify(settings) };
  }
  const [, script] = /^\/host\/([A-Za-z]+)$/.exec(pathname) ?? [];
  return script === undefined ? null : servedScript(script, headers);
}

async function served(name: string, headers: Record<string, string>): Promise<ServedFile> {
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': mediaTypeOf(name) },
    body: await readFile(path.join(folder, name)),
  };
}

/** A module of the page. It is written in TypeScript and loses its types on the way out, so that nothing has to be built. */
async function servedScript(
  name: string,
  headers: Record<string, string>,
): Promise<ServedFile | null> {
  const source = await readFile(path.join(folder, `${name}.ts`), 'utf8').catch(() => null);
  if (source === null) return null;
  const { code } = await transform(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': mediaTypeOf(`${name}.js`) },
    body: code,
  };
}

function pageHeaders(settings: HostSettings): Record<string, string> {
  const tabSource = URL.canParse(settings.tabUrl) ? new URL(settings.tabUrl).origin : "'self'";
  return {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
      `frame-src ${tabSource}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
