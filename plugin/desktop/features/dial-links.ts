import { encodeCalling } from '../../../shared/bridge/pairing.ts';
import { message, pageEvent, pageHeardEvent } from '../../../shared/bridge/protocol.ts';
import type { Feature, Scope } from '../feature.ts';

// The extension may arrive on the page after the plugin.
const tries = 3;
const betweenMs = 2_000;

/** Offers the calling settings, which hold no secret, to the companion extension; it asks its user once. */
export const dialLinks: Feature = {
  id: 'dial-links',
  screens: ['list', 'detail'],
  later: true,
  when: [(house) => house.calling.enabled],
  init: (scope) => offer(scope),
};

const offer = async ({ house, signal }: Scope): Promise<void> => {
  const settings = encodeCalling(house.calling);
  // Text, so that nothing but data can cross between the two worlds.
  const detail = JSON.stringify(message('pairing.offered', { origin: house.host.origin, settings }));
  let heard = false;
  const listen = () => {
    heard = true;
  };
  document.addEventListener(pageHeardEvent, listen, { once: true, signal });
  for (let attempt = 0; attempt < tries && !heard && !signal.aborted; attempt += 1) {
    document.dispatchEvent(new CustomEvent(pageEvent, { detail }));
    if (!heard) await house.clock.sleep(betweenMs);
  }
};
