import type { Pairing } from '../../../shared/bridge/pairing.ts';
import type { Result } from '../../../shared/result.ts';
import { keep, readSettings } from '../../chrome/storage.ts';
import { weighOffer } from '../../settings/offer.rules.ts';
import { withPairing } from '../../settings/with-pairing.ts';
import type { Deps } from '../deps.ts';

/** What became of an offer or a code. */
export type PairAnswer = 'known' | 'taken' | 'asking' | 'refused';

/** Takes the calling settings a page offers: quietly when little changed, else the user is asked in our own pages. */
export const takeOffer = async (deps: Deps, offer: Result<Pairing>): Promise<PairAnswer> => {
  if (!offer.ok) return 'refused';
  const verdict = weighOffer(deps.settings, offer.value);
  if (verdict === 'known') return 'known';
  if (verdict === 'take') return acceptPairing(deps, offer);
  await keep('offer', offer.value);
  return 'asking';
};

/** Keeps a pairing the user agreed to. */
export const acceptPairing = async (deps: Deps, pairing: Result<Pairing>): Promise<PairAnswer> => {
  if (!pairing.ok) return 'refused';
  const settings = await readSettings();
  await keep('settings', withPairing(settings, pairing.value, new Date(deps.now()).toISOString()));
  await keep('offer', null);
  return 'taken';
};
