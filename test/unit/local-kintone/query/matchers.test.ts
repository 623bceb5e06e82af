import { describe, expect, it } from 'vitest';
import {
  matchEntities,
  matchNumber,
  matchOptions,
  matchText,
} from '../../../../scripts/sandbox/kintone/query/matchers.ts';

describe('comparisons', () => {
  it.each([
    ['gamma keyword', 'keyword', true],
    ['gamma keyword', 'key', false],
    ['Gamma', 'gamma', true],
    ['03-1234-5678', '1234', true],
    ['0312345678', '1234', false],
    ['株式会社青葉', '青葉', true],
    ['ＡＢＣ商事', 'abc', true],
    ['', 'a', false],
    ['a', '', false],
  ])('searching %j for %j gives %s', (text, wanted, expected) => {
    expect(matchText('like', [wanted])(text)).toBe(expected);
    expect(matchText('not like', [wanted])(text)).toBe(!expected);
  });

  it('takes nothing, the empty text and no choice for the same', () => {
    for (const value of [null, '', []]) expect(matchOptions('in', [''])(value)).toBe(true);
    expect(matchOptions('not in', [''])(['a'])).toBe(true);
  });

  it('takes white space for empty', () => {
    expect(matchText('is empty', [])(' \n\t')).toBe(true);
    expect(matchText('is not empty', [])(' x ')).toBe(true);
  });

  it.each([
    ['=', '10.0', '10', true],
    ['!=', '10', '10', false],
    ['>', '9.99', '10', true],
    ['<=', '10', '10', true],
    ['<', '1', '', false],
    ['in', '', '', true],
  ] as const)('%s %j holds for the number %j: %s', (operator, wanted, value, expected) => {
    expect(matchNumber(operator, [wanted])(value)).toBe(expected);
  });

  it('looks for people by code', () => {
    expect(matchEntities('in', ['sato'])([{ code: 'sato', name: '佐藤' }])).toBe(true);
    expect(matchEntities('not in', ['sato'])([])).toBe(true);
  });
});
