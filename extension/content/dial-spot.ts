import type { DialAnswer, DialPreview } from '../../shared/bridge/protocol.ts';
import { openLink } from '../call-parts/open-link.ts';
import { send } from '../chrome/messages.ts';
import { stage } from './model.ts';
import type { Spot } from './spot.ts';

const noAnswer: DialAnswer = { done: false, verdict: 'failed', reasons: ['REMOTE_BROKEN'] };

/** What a click on a number leads to: a bar to confirm, a bar that warns, or the call itself. */
export const askToDial = async (spot: Spot): Promise<void> => {
  stage.value = { kind: 'asking', spot };
  const preview = await send<'dial.asked', DialPreview>('dial.asked', spot.place);
  if (stage.value.kind !== 'asking' || stage.value.spot !== spot) return;
  if (!preview) return showRefusal(spot, noAnswer);
  if (preview.verdict === 'dial' && !preview.confirm && !spot.mustConfirm) return dialNow(spot);
  stage.value = { kind: 'confirm', spot, preview };
};

/** Dials; a reason lifts a warning. */
export const dialNow = async (spot: Spot, reason?: string): Promise<void> => {
  stage.value = { kind: 'dialling', spot };
  const answer = await send<'dial.requested', DialAnswer>('dial.requested', {
    ...spot.place,
    ...(reason ? { reason } : {}),
  });
  if (!answer?.done) return showRefusal(spot, answer ?? noAnswer);
  stage.value = { kind: 'none' };
  if (answer.open) openLink(answer.open);
};

const showRefusal = (spot: Spot, answer: DialAnswer): void => {
  stage.value = answer.done ? { kind: 'none' } : { kind: 'refused', spot, answer };
};
