import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpRequest } from '../../shared/ports/http.ts';
import type { MemoryAnswer } from './memory-http.ts';

const limits = { 'Sforce-Limit-Info': 'api-usage=1/5000' };

/** How the server that tells what it saw answers a request; `headers` are those that came in. */
export const tellingAnswer = ({ method, url, headers, body = '' }: HttpRequest): MemoryAnswer => {
  const { pathname, search } = new URL(url);
  const status = Number(/^\/status\/(\d+)$/.exec(pathname)?.[1]);
  if (status) return { status, headers: limits, body: status === 204 ? '' : `status ${status}` };
  if (pathname === '/moved') return { status: 302, headers: { Location: '/echo' }, body: '' };
  if (pathname === '/drop') return 'cut';
  if (pathname === '/silent') return 'silent';
  return {
    status: 200,
    headers: limits,
    body: JSON.stringify({ method, path: pathname + search, headers, body }),
  };
};

/** That server on a free port; `seen` are the paths asked for since the last `forget`. */
export const startTellingServer = async () => {
  let seen: string[] = [];
  const server: Server = createServer((incoming, answer) => void reply(incoming, answer, seen));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen: () => seen,
    forget: () => {
      seen = [];
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

const reply = async (incoming: IncomingMessage, answer: ServerResponse, seen: string[]): Promise<void> => {
  seen.push(incoming.url ?? '');
  let body = '';
  for await (const part of incoming.setEncoding('utf8')) body += part as string;
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, it]) => [name, String(it)]),
  );
  const method = incoming.method as HttpRequest['method'];
  const given = tellingAnswer({ method, url: `http://localhost${incoming.url}`, headers, body });
  if (given === 'cut') incoming.socket.destroy();
  else if (given !== 'silent') answer.writeHead(given.status, given.headers).end(given.body);
};
