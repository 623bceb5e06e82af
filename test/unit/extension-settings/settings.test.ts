import { expect, test } from 'vitest';
import {
  defaultSettings,
  diallerGap,
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

test('a person’s own extension completes the company’s phone server, and replaces none that it names', () => {
  const server = { kind: 'http', url: 'https://pbx.example/calls', eventsUrl: '', extension: '' } as const;
  const paired = { ...site, calling: { ...plainCalling, dialler: server } };
  const mine = { ...settings, sites: [paired], extension: ' 1001 ' };
  expect(diallerSettingOf(mine, paired)).toEqual({ ...server, extension: '1001' });
  const named = { ...paired, calling: { ...plainCalling, dialler: { ...server, extension: '2002' } } };
  expect(diallerSettingOf(mine, named)).toMatchObject({ extension: '2002' });
  expect(diallerSettingOf(mine, site)).toBe(plainCalling.dialler);
});

test('what keeps a way to call from calling has a name of its own', () => {
  const server = { kind: 'http', url: 'https://pbx.example/calls', eventsUrl: '' } as const;
  expect(diallerGap({ ...server, extension: ' ' })).toBe('noExtension');
  expect(diallerGap({ ...server, extension: '1001' })).toBeNull();
  expect(diallerGap({ kind: 'sip', url: 'wss://pbx.example', extension: '1001' })).toBe('noDialler');
  expect(diallerGap(plainCalling.dialler)).toBeNull();
});
