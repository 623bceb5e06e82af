import { expect, test } from 'vitest';
import { defaultSettings, plainCalling } from '../../../extension/settings/settings.ts';
import { withoutSite, withPairing } from '../../../extension/settings/with-pairing.ts';

test('pairing again replaces the site and leaves everything personal', () => {
  const own = { ...defaultSettings, user: '佐藤' };
  const pairing = { origin: 'https://demo.cybozu.com', calling: plainCalling };
  const once = withPairing(own, pairing, '2026-11-01T00:00:00.000Z');
  const twice = withPairing(once, pairing, '2026-11-02T00:00:00.000Z');
  expect(twice.sites).toEqual([{ ...pairing, pairedAt: '2026-11-02T00:00:00.000Z' }]);
  expect(twice.user).toBe('佐藤');
  expect(withoutSite(twice, pairing.origin).sites).toEqual([]);
});
