import type { Pairing } from '../../shared/bridge/pairing.ts';
import type { Settings } from './settings.ts';

/** The settings after a pairing: its site is new, or takes the new calling settings; everything personal stays. */
export const withPairing = (settings: Settings, pairing: Pairing, at: string): Settings => ({
  ...settings,
  sites: [
    ...settings.sites.filter((it) => it.origin !== pairing.origin),
    { origin: pairing.origin, calling: pairing.calling, pairedAt: at },
  ],
});

/** The settings without a site. */
export const withoutSite = (settings: Settings, origin: string): Settings => ({
  ...settings,
  sites: settings.sites.filter((it) => it.origin !== origin),
});
