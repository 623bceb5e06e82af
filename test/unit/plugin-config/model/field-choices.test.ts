import { describe, expect, it } from 'vitest';
import { fieldChoices, searchChoices } from '../../../../plugin/config/model/field-choices.ts';
import { customerSchema, leadSchema, settingsField } from '../../../support/settings-schemas.ts';

const rules = { used: new Set<string>(), recommended: [], withTables: true };
const paths = (list: ReturnType<typeof fieldChoices>) => list.map((it) => it.path);

describe('the fields offered', () => {
  it('[FER-24] [HOT-44] carry label and code', () => {
    const choice = fieldChoices(customerSchema, rules).find((it) => it.path === 'mail');
    expect([choice?.field.label, choice?.path]).toEqual(['メールアドレス', 'mail']);
  });

  it('[HOT-62] include custom fields, after the standard ones', () => {
    const groups = fieldChoices(leadSchema, rules).map((it) => it.group);
    expect(groups.at(-1)).toBe('custom');
  });

  it('[CAL-17] leave out table columns where a key is chosen, with the reason, and offer them elsewhere', () => {
    const column = (withTables: boolean) =>
      fieldChoices(customerSchema, { ...rules, withTables }).find((it) => it.path === 'lines.item');
    expect(column(false)?.blocked).toBe('inTable');
    expect(column(true)?.blocked).toBeNull();
  });

  it('show what may not be read last, with the reason', () => {
    const choices = fieldChoices(customerSchema, rules);
    expect(choices.at(-1)).toMatchObject({ path: 'secret_note', blocked: 'noAccess', group: 'blocked' });
  });

  it('[SAT-29] say what another row has already, and what cannot be written', () => {
    const choices = fieldChoices(leadSchema, {
      ...rules,
      used: new Set(['Phone']),
      recommended: ['Phone', 'Email'],
    });
    expect(choices.find((it) => it.path === 'Phone')).toMatchObject({ used: true, group: 'standard' });
    expect(choices[0]).toMatchObject({ path: 'Email', group: 'recommended' });
    expect(choices.find((it) => it.path === 'Name')?.readOnly).toBe(true);
  });

  it('are found by label, code, kana and width', () => {
    const schema = {
      ...customerSchema,
      fields: [settingsField('kana', { label: 'フリガナ' }), ...customerSchema.fields],
    };
    const choices = fieldChoices(schema, rules);
    expect(paths(searchChoices(choices, 'ふりがな'))).toEqual(['kana']);
    expect(paths(searchChoices(choices, 'ＴＥＬ'))).toEqual(['tel']);
    expect(paths(searchChoices(choices, '電話'))).toEqual(['tel']);
    expect(searchChoices(choices, 'ない名前')).toEqual([]);
    expect(searchChoices(choices, ' ')).toEqual(choices);
  });
});
