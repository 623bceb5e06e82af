import type { Feature } from '../feature.ts';
import { mountLayer } from '../layer/mount.tsx';
import { settings as shown, stage } from '../model.ts';

/** Our layer over the page: the button, the bars and the banner. */
export const layer: Feature = {
  id: 'layer',
  start: (settings, signal) => {
    shown.value = settings;
    stage.value = { kind: 'none' };
    mountLayer(settings.language, signal);
    signal.addEventListener('abort', () => {
      shown.value = null;
    });
  },
};
