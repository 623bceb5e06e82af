import { describe, expect, it } from 'vitest';
import {
  matchingEntry,
  type ProxyEntry,
  proxyEntry,
  withEntry,
} from '../../../../scripts/sandbox/kintone/plugin-runtime/proxy-entry.ts';

const entry = (url: string, method = 'GET', more: Partial<ProxyEntry> = {}): ProxyEntry => ({
  url,
  method,
  headers: {},
  data: {},
  ...more,
});

describe('stored proxy entries', () => {
  it('belong to a call by method and beginning of the address, the longest first', () => {
    const entries = [
      entry('https://a.example/'),
      entry('https://a.example/v1/'),
      entry('https://a.example/', 'PUT'),
    ];
    const found = (method: string, url: string) => matchingEntry(entries, method, url)?.url ?? null;
    expect(found('get', 'https://a.example/v1/x')).toBe('https://a.example/v1/');
    expect(found('GET', 'https://a.example/v2')).toBe('https://a.example/');
    expect(found('GET', 'https://A.example/v2')).toBeNull();
    expect(found('DELETE', 'https://a.example/')).toBeNull();
  });

  it('take the place of an earlier one for the same address and method', () => {
    const twice = withEntry(
      [entry('u', 'GET', { headers: { a: '1' } })],
      entry('u', 'GET', { headers: { a: '2' } }),
    );
    expect(twice.map((it) => it.headers.a)).toEqual(['2']);
  });

  it('keep headers as text, and refuse other methods and objects in the data', () => {
    expect(proxyEntry('u', 'post', { n: 1 }, { ok: true })).toEqual(
      entry('u', 'POST', { headers: { n: '1' }, data: { ok: true } }),
    );
    expect(proxyEntry('u', 'PATCH', {}, {})).toBeNull();
    expect(proxyEntry('u', 'GET', {}, { deep: {} })).toBeNull();
  });
});
