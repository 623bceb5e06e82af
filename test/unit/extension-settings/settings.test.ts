import { expect, test } from 'vitest';
import {
  defaultSettings,
  diallerSettingOf,
  plainCalling,
  siteOf,
} from '../../../extension/settings/settings.ts';

const site = { origin: 'https://demo.cybozu.com', calling: plainCalling, pairedAt: null };
const settings = { ...defaultSettings, sites: [site] };

test('[CAL-10] an address belongs to a site only when its whole origin is the same', () => {
  expect(siteOf(settings, 'https://demo.cybozu.com/k/14/')).toBe(site);
  expect(siteOf(settings, 'https://demo.cybozu.com.evil.example/k/14/')).toBeNull();
  expect(siteOf(settings, 'https://other.cybozu.com/k/14/')).toBeNull();
});

test('a person’s own way to call stands before what pairing brought', () => {
  const own = { kind: 'link', template: 'callto:{e164}' } as const;
  expect(diallerSettingOf({ ...settings, dialler: own }, site)).toBe(own);
  expect(diallerSettingOf(settings, site)).toBe(site.calling.dialler);
  expect(diallerSettingOf(defaultSettings, null)).toEqual({ kind: 'link', template: 'tel:{e164}' });
});
