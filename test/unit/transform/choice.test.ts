import { describe, expect, it } from 'vitest';
import type { Field } from '../../../shared/field/schema.ts';
import { choice, matchOption } from '../../../shared/transform/choice.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold('[FER-15] options are found by table, name and label', choice);

const target = {
  type: 'choice',
  restricted: true,
  choices: [
    { value: 'Open', label: '見込み' },
    { value: 'Closed', label: '失注' },
  ],
} as unknown as Field;
const context = { target };

describe('a target with options', () => {
  it.each([
    ['Open', 'Open'],
    ['見込み', 'Open'],
    ['ＯＰＥＮ', 'Open'],
    [' 失注 ', 'Closed'],
  ])('[HOT-20] finds %s as %s', (from, value) => {
    expect(transformed(choice, { from, context }).value).toBe(value);
  });

  it('[HOT-20][HOT-21] an unknown value follows the policy', () => {
    const unknown = (options: object) =>
      transformed(choice, { from: '保留', context, options: options as never });
    expect(unknown({})).toMatchObject({
      value: null,
      issues: [{ code: 'CHOICE_UNKNOWN', severity: 'error' }],
    });
    expect(unknown({ unmatched: 'leaveOut' })).toMatchObject({
      value: null,
      issues: [{ severity: 'warning' }],
    });
    expect(unknown({ unmatched: 'other', other: 'Closed' })).toMatchObject({
      value: 'Closed',
      issues: [{ severity: 'note' }],
    });
  });

  it('a table goes before everything else', () => {
    expect(
      matchOption(
        '失注',
        { table: { 失注: 'Open' } },
        { ...context, record: {}, timeZone: 'UTC', region: 'JP' },
      ),
    ).toBe('Open');
  });

  it('an open list takes what it does not know, when asked to', () => {
    const open = { ...target, restricted: false } as Field;
    expect(
      transformed(choice, { from: 'LINE', options: { unmatched: 'keep' }, context: { target: open } }).value,
    ).toBe('LINE');
  });
});
