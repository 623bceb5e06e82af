import { afterAll, afterEach, beforeAll, beforeEach, describe, vi } from 'vitest';
import { fetchHttp } from '../../../extension/chrome/fetch-http.ts';
import { browserClock } from '../../../plugin/kintone/browser-clock.ts';
import { proxyHttp } from '../../../plugin/kintone/proxy-http.ts';
import { settingsHttp } from '../../../plugin/kintone/settings-http.ts';
import { nodeClock } from '../../../scripts/node/node-clock.ts';
import { nodeHttp } from '../../../scripts/node/node-http.ts';
import { nodeLog } from '../../../scripts/node/node-log.ts';
import type { Http, HttpRequest } from '../../../shared/ports/http.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { memoryHttp } from '../../support/memory-http.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { startTellingServer, tellingAnswer } from '../../support/telling-server.ts';
import { clockContract } from './clock.contract.ts';
import { httpContract } from './http.contract.ts';
import { logContract } from './log.contract.ts';

describe('clocks', () => {
  describe('one that is moved by hand', () =>
    clockContract(() => {
      const clock = new ManualClock();
      return { clock, pass: (ms) => clock.advance(ms) };
    }));
  describe('the machine’s', () => clockContract(() => ({ clock: nodeClock, pass: async () => {} })));
  describe('the browser’s', () => clockContract(() => ({ clock: browserClock, pass: async () => {} })));
});

describe('logs', () => {
  const unwritable = () => {
    throw new Error('no room');
  };
  describe('in memory', () =>
    logContract(() => {
      const { log, lines } = memoryLog();
      return { log, broken: log, text: () => JSON.stringify(lines) };
    }));
  describe.each(['ja', 'en'] as const)('on standard error, %s', (language) =>
    logContract(() => {
      const written: string[] = [];
      return {
        log: nodeLog(language, (it) => void written.push(it)),
        broken: nodeLog(language, unwritable),
        text: () => written.join(''),
      };
    }),
  );
});

describe('http', () => {
  let server: Awaited<ReturnType<typeof startTellingServer>>;
  beforeAll(async () => {
    server = await startTellingServer();
  });
  beforeEach(() => server.forget());
  afterEach(() => vi.unstubAllGlobals());
  afterAll(() => server.stop());

  const over =
    (http: Http, givesUpSoon = false) =>
    () => ({
      http,
      url: server.url,
      closed: 'http://127.0.0.1:1',
      seen: () => server.seen(),
      givesUpSoon,
    });

  describe('in memory', () =>
    httpContract(() => {
      const seen: string[] = [];
      const answer = (request: HttpRequest) => {
        if (request.url.includes(':1/') || request.url.endsWith(':1')) return 'cut' as const;
        seen.push(request.url.replace('http://memory', ''));
        return tellingAnswer(request);
      };
      const http = memoryHttp(answer);
      return { http, url: 'http://memory', closed: 'http://memory:1', seen: () => seen, givesUpSoon: true };
    }));
  describe('of the runner', () => httpContract(() => over(nodeHttp({ timeoutMs: 150 }), true)()));
  describe('of the extension', () => httpContract(() => over(fetchHttp)()));

  /** kintone's proxies as they are documented: body, status and headers, and a rejection where none came. */
  const proxy = async (
    url: string,
    method: string,
    headers: Record<string, string>,
    data: string | object,
  ) => {
    const body = typeof data === 'string' ? { body: data } : {};
    const answer = await fetch(url, { method, headers, redirect: 'manual', ...body });
    return [await answer.text(), answer.status, Object.fromEntries(answer.headers)];
  };
  describe('through the plugin’s proxy', () =>
    httpContract(() => {
      const plugin = { app: { proxy: (_: string, ...call: Parameters<typeof proxy>) => proxy(...call) } };
      vi.stubGlobal('kintone', { plugin });
      return over(proxyHttp('plugin'))();
    }));
  describe('through the proxy of the settings page', () =>
    httpContract(() => {
      vi.stubGlobal('kintone', { proxy });
      return over(settingsHttp())();
    }));
});
