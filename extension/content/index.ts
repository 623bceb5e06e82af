import type { PageSettings } from '../../shared/bridge/protocol.ts';
import { onTold, send } from '../chrome/messages.ts';
import { type Feature, runFeatures } from './feature.ts';
import './content.css';
import { callBanner } from './features/call-banner.ts';
import { layer } from './features/layer.ts';
import { numberKeys } from './features/number-keys.ts';
import { phoneLinks } from './features/phone-links.ts';
import { startPluginBridge } from './features/plugin-bridge.ts';
import { telLinks } from './features/tel-links.ts';

// The table of contents of what we do on a kintone page.
const features: readonly Feature[] = [layer, phoneLinks, telLinks, numberKeys, callBanner];

// A tab can get the script twice: when it loads, and when its site is allowed a moment later.
const mark = globalThis as { renkeiStarted?: boolean };

if (!mark.renkeiStarted) {
  mark.renkeiStarted = true;
  startPluginBridge();
  runFeatures(
    features,
    () => send<'page.asked', PageSettings>('page.asked', { page: location.href }),
    (listener) => onTold(['page.changed'], listener),
  );
}
