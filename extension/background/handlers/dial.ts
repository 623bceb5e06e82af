import type { DialAnswer, DialPlace } from '../../../shared/bridge/protocol.ts';
import { newCall } from '../../../shared/call/call.ts';
import { diallerGap, diallerSettingOf } from '../../settings/settings.ts';
import type { Deps } from '../deps.ts';
import { takeEvent } from './call-event.ts';
import { lookAtNumber } from './look-at-number.ts';

/**
 * Dials a number: looks at it, asks the rules, saves the call, and only then lets it ring.
 * A warned number is dialled when the wish carries a reason, which becomes the first line of the memo.
 */
export const dial = async (
  deps: Deps,
  place: DialPlace & { readonly reason?: string },
): Promise<DialAnswer> => {
  const { site, phone, preview } = await lookAtNumber(deps, place);
  const { verdict, reasons, number } = preview;
  if (number === null || verdict === 'refuse') return { done: false, verdict: 'refuse', reasons };
  if (verdict === 'warn' && !place.reason) return { done: false, verdict, reasons };

  let link: string | null = null;
  const dialler = deps.diallerFor(site, (opened) => {
    link = opened;
  });
  if (!dialler) {
    const gap = diallerGap(diallerSettingOf(deps.settings, site)) ?? 'noDialler';
    return { done: false, verdict: 'failed', reasons: [gap] };
  }

  const started = newCall({
    id: deps.newId(),
    direction: 'outgoing',
    number,
    shown: phone?.extension ? `${preview.shown} ${phone.extension}` : preview.shown,
    party: preview.party,
    requestedAt: new Date(deps.now()).toISOString(),
    user: deps.settings.user,
    ...(site ? { site: site.origin } : {}),
  });
  const call = place.reason ? { ...started, memo: place.reason } : started;
  await deps.store.save(call);

  const told: Promise<void>[] = [];
  dialler.onEvent((event) => told.push(takeEvent(deps, event)));
  const dialled = await dialler.dial(call);
  await Promise.all(told);
  if (!dialled.ok) {
    const { code } = dialled.fault;
    await takeEvent(deps, {
      call: call.id,
      kind: 'failed',
      at: new Date(deps.now()).toISOString(),
      reason: code,
    });
    return { done: false, verdict: 'failed', reasons: [code], ...detailOf(dialled.fault.cause?.message) };
  }
  return { done: true, call: (await deps.store.get(call.id)) ?? call, open: link };
};

const detailOf = (detail: string | undefined) => (detail ? { detail } : {});
