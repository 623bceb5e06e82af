import { parseMessage } from '../../../shared/bridge/parse-message.ts';
import { type DialPlace, pageEvent, pageHeardEvent } from '../../../shared/bridge/protocol.ts';
import { send } from '../../chrome/messages.ts';
import { askToDial } from '../dial-spot.ts';
import { pagePlace } from '../page-place.ts';

const corner = { left: 0, top: 0, right: 0, bottom: 0 };

/** Passes on what our plugin says on this page, checked; runs before pairing too, since pairing comes this way. */
export const startPluginBridge = (): void => {
  addEventListener(pageEvent, (event) => {
    const message = parseMessage('page', (event as CustomEvent<unknown>).detail);
    if (!message) return;
    if (message.name === 'pairing.offered') {
      const { settings } = message.payload as { settings: string };
      void send('pairing.offered', { origin: location.origin, settings });
    }
    if (message.name === 'dial.requested') askAt(message.payload as DialPlace);
    // Tells the plugin that somebody is here; the answer says no more than what was heard.
    dispatchEvent(
      new CustomEvent(pageHeardEvent, { detail: JSON.stringify({ renkei: 1, name: message.name }) }),
    );
  });
};

// The plugin's own button has the focus: the bar stands there. A page can ask, but only the user's click dials.
const askAt = (wish: DialPlace): void => {
  const element = document.activeElement;
  const rects = () =>
    element?.isConnected
      ? [...element.getClientRects()]
      : [DOMRect.fromRect({ ...corner, width: 1, height: 1 })];
  void askToDial({
    shown: wish.shown,
    place: { shown: wish.shown, page: location.href, ...pagePlace(location.href) },
    rects,
    scrollIntoView: () => element?.scrollIntoView({ block: 'nearest' }),
    range: null,
    mustConfirm: true,
  });
};
