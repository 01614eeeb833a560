/** Serves the built tab below /tab/, with the headers of production and settings that point at the stand-in. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFor, hostingRules, type HostingRule } from '../manifest/hostingHeaders';
import type { ExtraRoute } from './server';
import { mediaTypeOf, sendFile, type ServedFile } from './servedFile';

/** What the tab reads from tabConfig.json at start. */
export interface ServedTabConfig {
  readonly appId: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly siteUrl: string;
  /** Null: the tab asks for reading on the site's host. */
  readonly scope: string | null;
  readonly standIn: boolean;
}

export interface TabHosting {
  /** The folder that `vite build` filled. */
  readonly folder: string;
  readonly config: ServedTabConfig;
  readonly rules: readonly HostingRule[];
}

/** The hosting on the stand-in's own origin, where the host page frames the tab from the same origin. */
export function hostingBeside(folder: string, config: ServedTabConfig): TabHosting {
  const { origin } = new URL(config.siteUrl);
  return {
    folder,
    config,
    rules: hostingRules({ sharePointOrigin: origin, alsoFramedBy: ["'self'"] }),
  };
}

/** The routes below /tab/, hosted for the origin that each request called. */
export function tabRoute(hostingOn: (origin: string) => TabHosting): ExtraRoute {
  return async (request, response, url) => {
    if (url.pathname === '/tab') {
      response.writeHead(301, { Location: `/tab/${url.search}` }).end();
      return true;
    }
    if (!url.pathname.startsWith('/tab/')) return false;
    const file = await tabFile(hostingOn(url.origin), url.pathname.slice('/tab/'.length));
    sendFile(request, response, file);
    return true;
  };
}

/** One file of the tab by its path below the tab's folder, still percent-encoded; 404 for what does not lie there. */
export async function tabFile(hosting: TabHosting, encodedPath: string): Promise<ServedFile> {
  const name = nameIn(encodedPath);
  if (name === null) return notFound;
  const headers = { ...headersFor(hosting.rules, name), 'Content-Type': mediaTypeOf(name) };
  if (name === 'tabConfig.json') {
    return { status: 200, headers, body: JSON.stringify(hosting.config) };
  }
  try {
    return { status: 200, headers, body: await readFile(path.join(hosting.folder, name)) };
  } catch {
    return notFound;
  }
}

const notFound: ServedFile = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  body: 'Not found',
};

/** Built files have plain names; anything else (dots that climb, other separators, broken encoding) is no file of ours. */
function nameIn(encodedPath: string): string | null {
  if (encodedPath === '') return 'index.html';
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(encodedPath) ? encodedPath : null;
}
