import { expect, test } from 'vitest';
import { weighOffer } from '../../../extension/settings/offer.rules.ts';
import { defaultSettings, plainCalling } from '../../../extension/settings/settings.ts';
import { historyFields } from '../../../shared/config/history-app.ts';

const origin = 'https://demo.cybozu.com';
const calling = { ...plainCalling, history: { app: '15', fields: historyFields } };
const paired = {
  ...defaultSettings,
  sites: [{ origin, calling, pairedAt: '2026-11-01T00:00:00.000Z' }],
};

test('the user is asked once: the same settings again are no question', () => {
  expect(weighOffer(defaultSettings, { origin, calling })).toBe('ask');
  expect(weighOffer(paired, { origin, calling })).toBe('known');
});

test('a site added by hand has not been agreed to', () => {
  const byHand = { ...paired, sites: [{ origin, calling, pairedAt: null }] };
  expect(weighOffer(byHand, { origin, calling })).toBe('ask');
});

test('changed fields are taken quietly; another phone server or history app is asked about again', () => {
  const customers = [{ app: '14', phoneFields: ['電話'], nameField: '会社名' }];
  expect(weighOffer(paired, { origin, calling: { ...calling, customers } })).toBe('take');
  const elsewhere = { kind: 'link', template: 'callto:{e164}' } as const;
  expect(weighOffer(paired, { origin, calling: { ...calling, dialler: elsewhere } })).toBe('ask');
  const app = { app: '99', fields: historyFields };
  expect(weighOffer(paired, { origin, calling: { ...calling, history: app } })).toBe('ask');
});
