/**
 * The whole internet that a tested browser can reach: the hosts that a test names, and nothing else. It is a proxy and
 * not Playwright's routing, which answers CORS preflights by itself and so hides what SharePoint would have refused.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { testCertificate } from './testCertificate';

export type HostAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => void | Promise<void>;

export interface ClosedNetwork {
  /** For `browser.newContext({ proxy, ignoreHTTPSErrors: true })`. */
  readonly proxy: { readonly server: string };
  /** The addresses and hosts that were asked for and do not exist here. */
  readonly foreignRequests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a network of `https://` hosts, each with what answers for it. */
export async function openClosedNetwork(
  hosts: Readonly<Record<string, HostAnswer>>,
): Promise<ClosedNetwork> {
  const foreignRequests: string[] = [];
  const sockets = new Set<Socket>();
  const secure = createSecureServer(testCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    const answer = Object.hasOwn(hosts, url.host) ? hosts[url.host] : undefined;
    if (!answer) return void response.writeHead(404).end();
    Promise.resolve(answer(request, response, url)).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    });
  });
  const proxy = createServer((request, response) => {
    foreignRequests.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    if (!Object.hasOwn(hosts, host)) {
      foreignRequests.push(`https://${host}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes the network must still end.
  proxy.unref();
  return {
    proxy: { server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
    foreignRequests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
