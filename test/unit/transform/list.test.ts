import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTransform, transforms } from '../../../shared/transform/list.ts';
import { completeOptions } from '../../../shared/transform/run-steps.ts';
import { transformWords } from '../../../shared/words/transforms.ts';
import { usualContext } from '../../support/transform-examples.ts';
import '../../support/steady-chance.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'0123456789０１２-ー（）().,:/年月日時分平昭令元万億%△<>&;= \n　あアｱ'),
  }),
);
const anyValue = fc.oneof(
  anyText,
  fc.boolean(),
  fc.array(anyText, { maxLength: 4 }),
  fc.array(fc.record({ code: anyText, name: anyText }), { maxLength: 3 }),
  fc.array(fc.record({ fields: fc.dictionary(anyText, anyText, { maxKeys: 3 }) }), { maxLength: 3 }),
  fc.constant(null),
);

describe.each(transforms.map((it) => [it.id, it] as const))('%s', (id, transform) => {
  it('is found by its id and named in both languages, options and choices included', () => {
    expect(findTransform(id)).toBe(transform);
    for (const words of [transformWords.ja[id], transformWords.en[id]]) {
      expect(words?.name).toBeTruthy();
      expect(words?.about).toBeTruthy();
      for (const spec of transform.options) {
        expect(words?.options?.[spec.name], `${id}.${spec.name}`).toBeTruthy();
        for (const it of spec.choices ?? [])
          expect(words?.options?.[`${spec.name}.${it}`], `${id}.${spec.name}.${it}`).toBeTruthy();
      }
    }
  });

  it('answers for any value whatever, and the same each time', () => {
    const options = completeOptions(transform, undefined);
    fc.assert(
      fc.property(anyValue, (value) => {
        const first = transform.run(value, options, usualContext);
        expect(transform.run(value, options, usualContext)).toEqual(first);
        expect(first.value).not.toBe('');
        if (first.issues?.some((it) => it.severity === 'error')) expect(first.value).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

/** Transforms that put a value into its one form: doing it again must change nothing. */
const settling = [
  'trim',
  'width',
  'letterCase',
  'kana',
  'singleLine',
  'number',
  'date',
  'time',
  'datetime',
  'boolean',
  'splitList',
  'phone',
  'email',
  'url',
  'postalCode',
  'users',
  'lookupKey',
  'htmlToText',
  'cleanHtml',
  'truncateLines',
];

describe.each(settling)('%s', (id) => {
  it('changes nothing the second time', () => {
    const transform = findTransform(id);
    if (!transform) throw new Error(`${id} is gone`);
    const options = completeOptions(transform, undefined);
    fc.assert(
      fc.property(anyText, (text) => {
        const once = transform.run(text, options, usualContext);
        if (once.value === null || once.issues?.length) return;
        // Escaped markup in a text is a text: taking the markup out of it once more is a second conversion.
        if (id === 'htmlToText' && /[<&]/.test(String(once.value))) return;
        expect(transform.run(once.value, options, usualContext).value).toEqual(once.value);
      }),
      { numRuns: 200 },
    );
  });
});
