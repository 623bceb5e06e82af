import type { Call } from '../../../shared/call/call.ts';
import { onTold, send } from '../../chrome/messages.ts';
import type { Feature } from '../feature.ts';
import { calls } from '../model.ts';

/** The call that goes on, at the foot of every kintone page, and what came of it until it is filed. */
export const callBanner: Feature = {
  id: 'call-banner',
  start: (_, signal) => {
    const refresh = async (): Promise<void> => {
      const found = await send<'calls.asked', readonly Call[]>('calls.asked', {});
      if (!signal.aborted && found) calls.value = found;
    };
    onTold(['call.changed'], () => {
      if (!signal.aborted) void refresh();
    });
    void refresh();
    signal.addEventListener('abort', () => {
      calls.value = [];
    });
  },
};
