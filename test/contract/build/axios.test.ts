import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Send = (request: object) => Promise<object>;

// The one that kintone's client brings along, wherever it is installed.
const require = createRequire(createRequire(import.meta.url).resolve('@kintone/rest-api-client'));
const axios = require('axios') as Send;
const { default: standIn } = createRequire(import.meta.url)('../../../scripts/build/stand-ins/axios.cjs') as {
  default: Send;
};

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, headers } = request;
      const told = {
        method,
        token: headers['x-cybozu-api-token'],
        type: headers['content-type']?.split(';')[0],
        body: headers['content-type']?.startsWith('multipart') ? '' : String(Buffer.concat(parts)),
      };
      if (request.url === '/drop') return request.socket.destroy();
      const [, status = '200', kind = 'json'] = request.url?.split('/') ?? [];
      response.writeHead(Number(status), { 'x-cybozu-warning': 'none' });
      response.end(kind === 'json' ? JSON.stringify(told) : '<html>メンテナンス中</html>');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

const form = () => {
  const data = new FormData();
  data.append('file', new Blob(['見積']), 'a.txt');
  return data;
};

// What kintone's client reads of an answer and of an error.
const seen = async (send: Send, request: object) => {
  const pick = (it: object) => {
    const { status, statusText, data, headers } = it as {
      [name: string]: unknown;
      headers: Record<string, string>;
    };
    const bytes = data instanceof ArrayBuffer || ArrayBuffer.isView(data);
    const body = bytes ? String(Buffer.from(data as ArrayBuffer)) : data;
    return { status, statusText, data: body, warning: headers['x-cybozu-warning'] };
  };
  try {
    return pick(await send(request));
  } catch (thrown) {
    const { message, response } = thrown as Error & { response?: object };
    return response ? { message, ...pick(response) } : { response: 'none' };
  }
};

test.each([
  ['a record that is read', { method: 'get', url: '/200' }],
  ['a record that is written', { method: 'post', url: '/200', data: { app: 1, records: [{}] } }],
  [
    'a reading sent as a writing',
    { method: 'post', url: '/200', data: {}, headers: { 'X-HTTP-Method-Override': 'GET' } },
  ],
  ['a record that is deleted', { method: 'delete', url: '/200' }],
  ['a file that is sent', { method: 'post', url: '/200', data: form() }],
  ['a file that is fetched', { method: 'get', url: '/200/file', responseType: 'arraybuffer' }],
  ['a refusal', { method: 'put', url: '/400', data: { app: 1 } }],
  ['a maintenance page', { method: 'get', url: '/503/html' }],
  ['a line that breaks off', { method: 'get', url: '/drop' }],
])('kintone’s client cannot tell the small request layer from its own: %s', async (_, request) => {
  const headers = {
    'X-Cybozu-API-Token': 'made-for-this-test',
    ...(request as { headers?: object }).headers,
  };
  const asked = { ...request, url: `${url}${request.url}`, headers };
  expect(await seen(standIn, asked)).toEqual(await seen(axios, asked));
});

test('a line that breaks off is told as one, so that it is tried again', async () => {
  await expect(standIn({ method: 'get', url: `${url}/drop` })).rejects.toMatchObject({
    code: 'ERR_NETWORK',
  });
});
