import { expect, it } from 'vitest';
import type { Scope } from '../../../../plugin/desktop/feature.ts';
import { phoneKeyField } from '../../../../plugin/desktop/features/phone-key.ts';
import type { House } from '../../../../plugin/desktop/house.ts';
import type { KintoneEvent } from '../../../../plugin/kintone/events.ts';
import { defaultCalling } from '../../../../shared/config/default-config.ts';

const saved = (values: Record<string, string>): unknown => {
  let change: ((event: KintoneEvent) => KintoneEvent) | undefined;
  const house = {
    app: '1',
    calling: {
      ...defaultCalling,
      customers: [{ app: '1', phoneFields: ['tel', 'mobile'], nameField: 'name', phoneKeyField: 'key' }],
    },
    host: {
      beforeSave: (it: typeof change) => {
        change = it;
      },
    },
  } as unknown as House;
  expect(phoneKeyField.when.every((holds) => holds(house))).toBe(true);
  void phoneKeyField.init({ house, signal: new AbortController().signal } as unknown as Scope);
  const record = Object.fromEntries(
    Object.entries(values).map(([code, value]) => [code, { type: 'SINGLE_LINE_TEXT', value }]),
  );
  return change?.({ type: 'app.record.edit.submit', record })?.record?.key?.value;
};

it('the search field gets every number in one spelling before a record is saved', () => {
  expect(saved({ tel: '０３（５５５０）０１０１', mobile: '080-1234-0101', key: '' })).toBe(
    '+81355500101 +818012340101',
  );
  expect(saved({ tel: '内線のみ', mobile: '', key: '+81300000000' })).toBe('');
});

it('an app without the field is left alone', () => {
  expect(saved({ tel: '03-5550-0101' })).toBeUndefined();
});
