import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../scripts/sandbox/kintone/query/parse.ts';

const literal = (value: string) => ({ kind: 'literal', value });

describe('reading queries', () => {
  it('binds "and" closer than "or" and lets parentheses decide', () => {
    const plain = parseQuery('a = "1" or b = "2" and c = "3"').condition;
    expect(plain).toMatchObject({
      kind: 'or',
      parts: [{ field: 'a' }, { kind: 'and', parts: [{ field: 'b' }, { field: 'c' }] }],
    });
    const grouped = parseQuery('(a = "1" or b = "2") and c = "3"').condition;
    expect(grouped).toMatchObject({ kind: 'and', parts: [{ kind: 'or' }, { field: 'c' }] });
  });

  it('reads order, limit and offset', () => {
    expect(parseQuery('order by a asc, b desc limit 10 offset 20')).toEqual({
      condition: null,
      order: [
        { field: 'a', descending: false },
        { field: 'b', descending: true },
      ],
      limit: 10,
      offset: 20,
    });
  });

  it('reads functions with their arguments, quoted or not', () => {
    expect(parseQuery('d >= FROM_TODAY(-5, DAYS)').condition).toMatchObject({
      operands: [{ kind: 'function', name: 'FROM_TODAY', arguments: ['-5', 'DAYS'] }],
    });
    expect(parseQuery('d = FROM_TODAY("1", "WEEKS")').condition).toMatchObject({
      operands: [{ kind: 'function', arguments: ['1', 'WEEKS'] }],
    });
  });

  it('does not mind line breaks and full-width spaces between words', () => {
    expect(parseQuery('会社名\u3000in\n("a"\t,"b")').condition).toMatchObject({
      field: '会社名',
      operator: 'in',
      operands: [literal('a'), literal('b')],
    });
  });

  it('reads back whatever text was escaped as clients do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const clean = value.replace(/\p{Cc}/gu, '');
        const escaped = clean.replace(/["\\]/g, (letter) => `\\${letter}`);
        expect(parseQuery(`f = "${escaped}"`).condition).toMatchObject({ operands: [literal(clean)] });
      }),
    );
  });

  it.each([
    'f',
    'f =',
    'f = a',
    'f = "a" "b"',
    'f in "a"',
    'f in ()',
    'f = "a" and',
    'and = "a"',
    '(f = "a"',
    'f = "a\nb"',
    'limit',
    'limit x',
    'offset 1 limit 1',
    'order by',
    'f is',
    'f = "a" order by $id asc order by $id asc',
  ])('refuses %j', (query) => {
    expect(() => parseQuery(query)).toThrow('CB_VA01');
  });
});
