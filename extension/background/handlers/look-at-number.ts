import type { DialPlace, DialPreview } from '../../../shared/bridge/protocol.ts';
import { allowDial } from '../../../shared/call/allow.rules.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import type { Match } from '../../../shared/call/match.ts';
import { parsePhone } from '../../../shared/phone/parse.ts';
import type { PhoneNumber } from '../../../shared/phone/phone-number.ts';
import { plainCalling, type Site, siteOf } from '../../settings/settings.ts';
import type { Deps } from '../deps.ts';

const nobody: Match = { party: null, others: [], doNotCall: false, reason: 'none' };
const recentCalls = 200;

/** A number with everything that is known of it, as the handlers pass it on. */
export interface Looked {
  readonly site: Site | null;
  readonly phone: PhoneNumber | null;
  readonly preview: DialPreview;
}

/** Finds out everything about a number before anybody dials it; dials nothing, writes nothing. */
export const lookAtNumber = async (deps: Deps, place: DialPlace): Promise<Looked> => {
  const site = siteOf(deps.settings, place.page);
  const region = site?.calling.region ?? plainCalling.region;
  const phone = parsePhone(place.shown, { region });
  const [match, calls] = await Promise.all([
    site && phone ? matchOf(deps, site, phone, place) : nobody,
    deps.store.recent(recentCalls),
  ]);
  const verdict = allowDial({
    number: phone?.e164 ?? null,
    doNotCall: match.doNotCall,
    hours: site?.calling.hours ?? null,
    local: deps.local(),
    busy: calls.some((it) => !isFinal(it.state)),
    online: deps.online(),
    needsNetwork: deps.powersFor(site).events,
  });
  const preview: DialPreview = {
    number: phone?.e164 ?? null,
    shown: phone?.national ?? place.shown,
    party: match.party,
    others: match.others,
    lastCall: calls.find((it) => it.number === phone?.e164 && isFinal(it.state)) ?? null,
    confirm: deps.settings.behaviour.confirm,
    ...verdict,
  };
  return { site, phone, preview };
};

// A customer that cannot be looked up is no reason not to call: the number alone is enough.
const matchOf = async (deps: Deps, site: Site, number: PhoneNumber, place: DialPlace): Promise<Match> => {
  const found = await deps.contactsOf(site, { number, app: place.app, recordId: place.recordId });
  return found.ok ? found.value : nobody;
};
