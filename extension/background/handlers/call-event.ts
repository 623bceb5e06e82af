import { type Call, type CallEvent, callAfter, newCall } from '../../../shared/call/call.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import { parsePhone } from '../../../shared/phone/parse.ts';
import { plainCalling } from '../../settings/settings.ts';
import type { Deps } from '../deps.ts';
import { deliver } from './deliver.ts';

/** Takes one event: moves its call on, keeps it, shows it, and sends it to kintone when it is over. */
export const takeEvent = async (deps: Deps, event: CallEvent): Promise<void> => {
  const moved = await deps.inTurn(() => move(deps, event));
  if (!moved) return;
  const { call, born } = moved;
  await deps.show.callChanged(call);
  if (born) await recognise(deps, call);
  if (isFinal(call.state)) await deliver(deps);
};

const move = async (deps: Deps, event: CallEvent): Promise<{ call: Call; born: boolean } | null> => {
  const known = await deps.store.get(event.call);
  const before = known ?? bornFrom(deps, event);
  const after = before && callAfter(before, event);
  // Repeated, out of order, or of a call we never saw begin: nothing to keep.
  if (!after || after === known) return null;
  await deps.store.save(after);
  return { call: after, born: known === null };
};

// A call that began at the desk phone or at the caller's end: its first event says who is there.
const bornFrom = (deps: Deps, event: CallEvent): Call | null => {
  if (!event.other) return null;
  const [site] = deps.settings.sites;
  const phone = parsePhone(event.other.number, { region: site?.calling.region ?? plainCalling.region });
  return newCall({
    id: event.call,
    direction: event.other.direction,
    number: phone?.e164 ?? event.other.number,
    shown: phone?.national ?? event.other.number,
    party: null,
    requestedAt: event.at,
    user: deps.settings.user,
    ...(site ? { site: site.origin } : {}),
  });
};

// The number is on the screen at once; the name follows as soon as kintone has answered.
const recognise = async (deps: Deps, call: Call): Promise<void> => {
  if (call.direction === 'incoming') await deps.show.incoming(call);
  const site = deps.settings.sites.find((it) => it.origin === call.site);
  const phone = site && parsePhone(call.number, { region: site.calling.region });
  if (!phone) return;
  const found = await deps.contactsOf(site, { number: phone, app: null, recordId: null });
  if (!found.ok || !found.value.party) return;
  const { party, others } = found.value;
  const named = await deps.inTurn(async () => {
    const now = await deps.store.get(call.id);
    if (!now || now.party) return null;
    const next = { ...now, party, ...(others.length > 0 ? { others } : {}) };
    await deps.store.save(next);
    return next;
  });
  if (!named) return;
  await deps.show.callChanged(named);
  if (call.direction !== 'incoming' || isFinal(named.state)) return;
  await deps.show.incoming(named);
  if (deps.settings.behaviour.openRecord) await deps.show.openRecord(site, party);
};
