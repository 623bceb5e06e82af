import { describe, expect, it } from 'vitest';
import { compatibility, typeCompatibility } from '../../../shared/field/compatibility.ts';
import { type FieldType, fieldTypes } from '../../../shared/field/field-type.ts';
import { findTransform } from '../../../shared/transform/list.ts';
import { choicesOf, field, readOnly } from '../../support/fields.ts';

it('every pair of types is either carried through known transforms or refused with a reason', () => {
  for (const source of fieldTypes) {
    for (const target of fieldTypes) {
      const found = typeCompatibility(source, target);
      expect(found.why !== undefined, `${source} to ${target}`).toBe(found.level === 'impossible');
      expect(found.loses !== undefined, `${source} to ${target}`).toBe(found.level === 'lossy');
      for (const id of found.via) expect(findTransform(id), `${source} to ${target} by ${id}`).toBeDefined();
    }
  }
});

it('the transforms of a pair fit together: each accepts what the one before gives', () => {
  for (const source of fieldTypes) {
    for (const target of fieldTypes) {
      typeCompatibility(source, target).via.reduce<FieldType>((type, id) => {
        const transform = findTransform(id);
        expect(transform?.accepts.includes(type), `${source} to ${target}: ${id} takes ${type}`).toBe(true);
        const gives = transform?.gives ?? 'same';
        return gives === 'same' ? type : gives === 'target' ? target : gives;
      }, source);
    }
  }
});

describe('what the help pages ask for', () => {
  it.each([
    ['[FER-15] a radio button and a picklist', 'choice', 'choice'],
    ['[FER-16] a check box and a multi-select picklist', 'choices', 'choices'],
    ['[FER-17] a Salesforce check box and a single-line text', 'boolean', 'text'],
    ['[HOT-17] multi-line text', 'multiline', 'multiline'],
    ['[HOT-29] a user selection and text', 'users', 'text'],
  ] as const)('%s go both ways', (_what, a, b) => {
    expect(typeCompatibility(a, b).level).not.toBe('impossible');
    expect(typeCompatibility(b, a).level).not.toBe('impossible');
  });

  it.each([
    ['[FER-15] a date is no option', 'date', 'choice', 'notAnOption'],
    ['[FER-25] a list is no number', 'choices', 'decimal', 'notANumber'],
    ['a number is no phone number: its zero is lost', 'decimal', 'phone', 'lostZero'],
    ['files stay where they are', 'files', 'files', 'filesStay'],
    ['tables go by their columns', 'table', 'table', 'useColumns'],
    ['nobody writes a system number', 'text', 'id', 'systemField'],
  ] as const)('%s', (_what, source, target, why) => {
    expect(typeCompatibility(source, target)).toEqual({ level: 'impossible', via: [], why });
  });
});

it('a calculated field is never written, and a hidden one never read', () => {
  expect(compatibility(field('a'), field('b', 'text', readOnly)).why).toBe('readOnly');
  expect(compatibility(field('a', 'text', { readable: false }), field('b')).why).toBe('noAccess');
});

it('two fields may lose what their types would not', () => {
  expect(
    compatibility(field('a', 'text', { maxLength: 100 }), field('b', 'text', { maxLength: 40 })).loses,
  ).toBe('length');
  expect(compatibility(field('a', 'decimal', { scale: 4 }), field('b', 'decimal', { scale: 2 })).loses).toBe(
    'decimals',
  );
  expect(
    compatibility(field('a', 'choice', choicesOf('x', 'y')), field('b', 'choice', choicesOf('x'))).loses,
  ).toBe('options');
  expect(
    compatibility(field('a', 'choice', choicesOf('x')), field('b', 'choice', choicesOf('x', 'y'))).loses,
  ).toBeUndefined();
});
