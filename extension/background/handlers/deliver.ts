import type { Call } from '../../../shared/call/call.ts';
import { callEntry } from '../../../shared/call/call-entry.ts';
import { nextDeliveryAt } from '../../../shared/call/delivery.rules.ts';
import { type Fault, fault, recoveryOf } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Deps } from '../deps.ts';

let running: Promise<void> | null = null;
let again = false;

/** Writes every waiting call to kintone, oldest first; one run at a time, a wish during a run starts one more. */
export const deliver = (deps: Deps): Promise<void> => {
  if (running) {
    again = true;
    return running;
  }
  running = deliverAll(deps).finally(() => {
    running = null;
  });
  return running;
};

const deliverAll = async (deps: Deps): Promise<void> => {
  do {
    again = false;
    for (const { call, attempts } of await deps.store.due(new Date(deps.now()).toISOString())) {
      await deliverOne(deps, call, attempts + 1);
    }
  } while (again);
};

const deliverOne = async (deps: Deps, call: Call, attempt: number): Promise<void> => {
  const written = await write(deps, call);
  const now = deps.now();
  if (written.ok) {
    await deps.store.delivered(written.value.call, new Date(now).toISOString(), written.value.record);
  } else {
    const next = nextDeliveryAt(now, attempt, recoveryOf(written.fault));
    await deps.store.failed(call.id, new Date(next).toISOString(), sentenceOf(written.fault));
  }
  await deps.show.callChanged(call);
};

const write = async (deps: Deps, call: Call): Promise<Result<{ call: Call; record: string | null }>> => {
  const site = deps.settings.sites.find((it) => it.origin === call.site);
  const entry = callEntry(call);
  // No history app was ever asked for: the call stays on this device only.
  if (!site?.calling.history || !entry) return ok({ call, record: null });
  if (!deps.online()) return fail(fault('NETWORK_UNREACHABLE', 'network'));
  const created = await createdParty(deps, call);
  if (!created.ok) return created;
  const party = created.value.party;
  const written = await deps.writeHistory(site, { ...entry, party });
  return written.ok ? ok({ call: created.value, record: written.value }) : written;
};

// Where the company wants it, somebody nobody knows becomes a customer with only a number.
const createdParty = async (deps: Deps, call: Call): Promise<Result<Call>> => {
  const site = deps.settings.sites.find((it) => it.origin === call.site);
  if (!site?.calling.createUnknown || call.party) return ok(call);
  const made = await deps.createCustomer(site, call.number);
  if (!made.ok) return made;
  if (!made.value) return ok(call);
  const named = { ...call, party: made.value };
  await deps.inTurn(() => deps.store.save(named));
  return ok(named);
};

// The code is what screens translate; kintone's own words go along for whoever has to mend it.
const sentenceOf = ({ code, cause }: Fault): string => (cause?.message ? `${code} ${cause.message}` : code);
