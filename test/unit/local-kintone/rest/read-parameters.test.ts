import { describe, expect, it } from 'vitest';
import { answerLanguage } from '../../../../scripts/sandbox/kintone/rest/language.ts';
import { readJson, readQuery } from '../../../../scripts/sandbox/kintone/rest/read-parameters.ts';

describe('parameters', () => {
  it('are read from addresses as lists and objects', () => {
    const search = new URLSearchParams('app=1&fields[1]=b&fields[0]=a&x[y][z]=1&empty[]=q');
    expect(readQuery(search)).toEqual({ app: '1', fields: ['a', 'b'], x: { y: { z: '1' } }, empty: ['q'] });
  });

  it('cannot reach into objects of the server', () => {
    expect(readQuery(new URLSearchParams('__proto__[x]=1'))).toEqual(
      Object.fromEntries([['__proto__', { x: '1' }]]),
    );
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it.each(['[1]', '"a"', '{', 'null'])('are not read from %s', (body) => {
    expect(() => readJson(body)).toThrow('CB_IJ01');
  });

  it.each([
    [undefined, 'ja'],
    ['*', 'ja'],
    ['en-US,en;q=0.9', 'en'],
    ['ja;q=0.5,en;q=0.8', 'en'],
    ['en;q=0,ja', 'ja'],
    ['fr', 'ja'],
  ] as const)('ask by %s for %s', (header, language) => {
    expect(answerLanguage(null, header, 'ja')).toBe(language);
  });

  it('are answered in the tenant’s language where none is asked for', () => {
    expect(answerLanguage(null, 'fr', 'en')).toBe('en');
    expect(answerLanguage(null, 'ja', 'en')).toBe('ja');
  });
});
