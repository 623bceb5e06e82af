import type { Pairing } from '../../shared/bridge/pairing.ts';
import { type Settings, siteOf } from './settings.ts';

/**
 * What to do with calling settings that a page offers: nothing when we have them, take them quietly when a site the
 * user once confirmed only changed its fields, ask when it is new or wants calls or history to go elsewhere.
 */
export const weighOffer = (settings: Settings, offer: Pairing): 'known' | 'take' | 'ask' => {
  const site = siteOf(settings, offer.origin);
  if (!site?.pairedAt) return 'ask';
  if (JSON.stringify(site.calling) === JSON.stringify(offer.calling)) return 'known';
  const sameWay = JSON.stringify(site.calling.dialler) === JSON.stringify(offer.calling.dialler);
  const samePlace = site.calling.history?.app === offer.calling.history?.app;
  return sameWay && samePlace ? 'take' : 'ask';
};
