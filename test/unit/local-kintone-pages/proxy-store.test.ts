import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configProblem } from '../../../scripts/sandbox/kintone/plugin-runtime/config-limits.ts';
import { mergeStored } from '../../../scripts/sandbox/kintone/plugin-runtime/merge-stored.ts';
import {
  matchingEntry,
  type ProxyEntry,
  proxyEntry,
  withEntry,
} from '../../../scripts/sandbox/kintone/plugin-runtime/proxy-entry.ts';
import { StagedStore } from '../../../scripts/sandbox/kintone/plugin-runtime/staged-store.ts';

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

describe('a call with what is stored for it', () => {
  const call = { url: 'u', method: 'POST', headers: {}, data: {} as unknown };
  const stored = entry('u', 'POST', { headers: { authorization: 'stored' }, data: { key: 'stored' } });

  it('always carries the stored values, whatever the page sends under the same names', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (own) => {
        const merged = mergeStored(
          { ...call, headers: { Authorization: 'own' }, data: { ...own, key: 'own' } },
          stored,
        );
        expect(merged.headers).toEqual({ authorization: 'stored' });
        expect(JSON.parse(String(merged.body)).key).toBe('stored');
      }),
    );
  });

  it('leaves text alone that is neither JSON nor a form', () => {
    expect(mergeStored({ ...call, data: 'plain text' }, stored).body).toBe('plain text');
    expect(mergeStored({ ...call, data: '[1]' }, stored).body).toBe('[1]');
    expect(mergeStored({ ...call, data: 'a=1' }, null).body).toBe('a=1');
  });

  it('has no body when the method has none', () => {
    expect(mergeStored({ ...call, method: 'DELETE', data: { a: 1 } }, stored).body).toBeNull();
  });
});

describe('settings of a plugin', () => {
  it('count their bytes, names included', () => {
    const value = 'x'.repeat(65_535);
    expect(configProblem({ a: value, b: value, c: value, d: value })).toBeNull();
    expect(configProblem({ a: value, b: value, c: value, d: value, e: '123456' })).toEqual({
      kind: 'too-large',
    });
  });

  it('are live only after their own app was deployed', () => {
    const store = new StagedStore<string>();
    store.save('1', 'p', 'new');
    store.deploy('2');
    store.deploy('11');
    expect(store.live('1', 'p')).toBeNull();
    store.deploy('1');
    store.save('1', 'p', 'newer');
    expect([store.live('1', 'p'), store.preview('1', 'p')]).toEqual(['new', 'newer']);
  });
});
