import { signal } from '@preact/signals';
import type { DialAnswer, DialPreview } from '../../shared/bridge/protocol.ts';
import { openLink } from '../call-parts/open-link.ts';
import { send } from '../chrome/messages.ts';
import { settings } from './model.ts';

/** What speaks against a call that was asked for here. */
export interface Obstacle {
  readonly shown: string;
  readonly preview: DialPreview | null;
  readonly verdict: 'warn' | 'refuse' | 'failed';
  readonly reasons: readonly string[];
}

/** Why the last wish to call came to nothing; null while nothing is in the way. */
export const obstacle = signal<Obstacle | null>(null);

// Our own pages stand nowhere in kintone: the first site's customers and history count.
const place = (shown: string) => ({
  shown,
  page: `${settings.value.sites[0]?.origin ?? 'https://no-site.invalid'}/k/`,
  app: null,
  recordId: null,
});

/** Calls a number from the panel; a warned one only with a reason. */
export const dialNumber = async (shown: string, reason?: string): Promise<void> => {
  const answer = await send<'dial.requested', DialAnswer>('dial.requested', {
    ...place(shown),
    ...(reason ? { reason } : {}),
  });
  if (answer?.done) {
    obstacle.value = null;
    if (answer.open) openLink(answer.open);
    return;
  }
  const preview = await send<'dial.asked', DialPreview>('dial.asked', place(shown));
  obstacle.value = {
    shown,
    preview,
    verdict: answer?.verdict ?? 'failed',
    reasons: answer?.reasons ?? ['REMOTE_BROKEN'],
  };
};
