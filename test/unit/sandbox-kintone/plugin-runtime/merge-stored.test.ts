import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStored } from '../../../../scripts/sandbox/kintone/plugin-runtime/merge-stored.ts';

const stored = {
  url: 'u',
  method: 'POST',
  headers: { authorization: 'stored' },
  data: { key: 'stored' },
};

describe('a call with what is stored for it', () => {
  const call = { url: 'u', method: 'POST', headers: {}, data: {} as unknown };

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
