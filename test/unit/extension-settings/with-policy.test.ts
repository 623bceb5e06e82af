import { expect, test } from 'vitest';
import { defaultSettings, noSecrets, plainCalling } from '../../../extension/settings/settings.ts';
import { withPolicy } from '../../../extension/settings/with-policy.ts';
import { encodePairing } from '../../../shared/bridge/pairing.ts';

const origin = 'https://demo.cybozu.com';
const deployed = { ...plainCalling, dialler: { kind: 'link', template: 'callto:{e164}' } } as const;
const own = { origin, calling: plainCalling, pairedAt: '2026-11-01T00:00:00.000Z' };
const other = { ...own, origin: 'https://other.cybozu.com' };

test('deployed sites and switches win, personal ones stay beside them', () => {
  const governed = withPolicy(
    { ...defaultSettings, sites: [own, other] },
    { ...noSecrets, tokens: { [origin]: { '14': 'mine', '15': 'mine' } }, phonePassword: 'mine' },
    {
      pairingCodes: [encodePairing({ origin, calling: deployed })],
      tokens: { [origin]: { '15': 'theirs' } },
      behaviour: { confirm: false },
    },
  );
  expect(governed.settings.sites).toEqual([{ origin, calling: deployed, pairedAt: null }, other]);
  expect(governed.settings.behaviour).toMatchObject({ confirm: false, underline: true });
  expect(governed.secrets.tokens).toEqual({ [origin]: { '14': 'mine', '15': 'theirs' } });
  expect(governed.secrets.phonePassword).toBe('mine');
  expect(governed.locked).toEqual(['confirm']);
  expect(governed.fixedSites).toEqual([origin]);
});

test('no policy changes nothing, and a broken code is left out', () => {
  expect(withPolicy(defaultSettings, noSecrets, {})).toEqual({
    settings: defaultSettings,
    secrets: noSecrets,
    locked: [],
    fixedSites: [],
  });
  expect(withPolicy(defaultSettings, noSecrets, { pairingCodes: ['RK1-broken'] }).fixedSites).toEqual([]);
});
