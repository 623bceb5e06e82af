import { phoneKey } from '../../../shared/phone/key.ts';
import type { Feature } from '../feature.ts';

type Fields = Record<string, { type: string; value: unknown }>;

/** Fills a normalised phone field before a record is saved, so that numbers can be found however they were typed. */
export const phoneKeyField: Feature = {
  id: 'phone-key',
  screens: ['list', 'create', 'edit'],
  when: [(house) => house.calling.customers.some((it) => it.app === house.app && it.phoneKeyField)],
  init: ({ house, signal }) => {
    const customer = house.calling.customers.find((it) => it.app === house.app);
    const { phoneKeyField, phoneFields = [] } = customer ?? {};
    if (!phoneKeyField) return;
    house.host.beforeSave((event) => {
      const record = event.record as Fields | null | undefined;
      const target = record?.[phoneKeyField];
      if (!record || !target) return event;
      const texts = phoneFields.map((code) => String(record[code]?.value ?? ''));
      const keys = texts.flatMap((it) => phoneKey(it, { region: house.calling.region }) ?? []);
      target.value = [...new Set(keys)].join(' ');
      return event;
    }, signal);
  },
};
