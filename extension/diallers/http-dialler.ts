import type { Call, CallEvent } from '../../shared/call/call.ts';
import type { DiallerSetting } from '../../shared/config/config.ts';
import type { FaultCode } from '../../shared/fault/codes.ts';
import { type Fault, fault } from '../../shared/fault/fault.ts';
import type { Dialler } from '../../shared/ports/dialler.ts';
import type { Http, HttpResponse } from '../../shared/ports/http.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { exchangeEvent } from './exchange-event.ts';

/** What an HTTP dialler needs from its surroundings. */
export interface HttpDiallerParts {
  readonly http: Http;
  readonly setting: Extract<DiallerSetting, { kind: 'http' }>;
  readonly password: string;
  readonly callerId: string;
  readonly now: () => number;
}

/** Events that came, in order, and the cursor to ask with next. */
export interface Heard {
  readonly events: readonly CallEvent[];
  readonly cursor: string;
}

/** A dialler whose events have to be asked for. */
export interface ListeningDialler extends Dialler {
  /** Waits up to `seconds` for events after a cursor; without one it only learns where the present is. */
  listen(cursor: string | null, seconds: number): Promise<Result<Heard>>;
}

const byStatus: Readonly<Record<number, FaultCode>> = {
  401: 'AUTH_REFUSED',
  403: 'AUTH_REFUSED',
  408: 'NETWORK_TIMEOUT',
  429: 'TOO_MANY_REQUESTS',
};

/** Calls through an exchange's HTTP interface (`docs/telephony.md` in words, the local exchange in code). */
export const httpDialler = (parts: HttpDiallerParts): ListeningDialler => {
  const { http, setting, now } = parts;
  const listeners: ((event: CallEvent) => void)[] = [];
  const headers = { authorization: `Bearer ${parts.password}`, 'content-type': 'application/json' };

  const post = async (url: string, body?: object): Promise<Result<HttpResponse>> => {
    const sent = await http.send({
      method: 'POST',
      url,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!sent.ok) return sent;
    return sent.value.status < 300 ? sent : fail(faultOf(sent.value));
  };

  const act = async (call: Call, wish: string): Promise<Result<void>> => {
    if (call.remoteId === null) return fail(fault('DIAL_REFUSED', 'telephony', { why: 'notDialled' }));
    const done = await post(`${setting.url}/${encodeURIComponent(call.remoteId)}/${wish}`);
    return done.ok ? ok(undefined) : done;
  };

  return {
    powers: {
      hangUp: true,
      hold: true,
      mute: false,
      digits: false,
      incoming: true,
      answer: true,
      events: true,
    },
    dial: async (call) => {
      const done = await post(setting.url, {
        from: setting.extension,
        to: call.number,
        ref: call.id,
        ...(parts.callerId ? { callerId: parts.callerId } : {}),
      });
      if (!done.ok) return done;
      const remoteId = idOf(done.value.body);
      if (remoteId === null) return fail(fault('REMOTE_BROKEN', 'telephony'));
      const at = new Date(now()).toISOString();
      for (const tell of listeners) tell({ call: call.id, kind: 'dialling', at, remoteId });
      return ok(undefined);
    },
    hangUp: (call) => act(call, 'hang-up'),
    hold: (call, on) => act(call, on ? 'hold' : 'resume'),
    answer: (call) => act(call, 'answer'),
    mute: async () => fail(fault('DIAL_REFUSED', 'telephony', { why: 'mute' })),
    digits: async () => fail(fault('DIAL_REFUSED', 'telephony', { why: 'digits' })),
    onEvent: (listener) => listeners.push(listener),
    listen: async (cursor, seconds) => {
      const url = new URL(setting.eventsUrl);
      url.searchParams.set('extension', setting.extension);
      if (cursor !== null) url.searchParams.set('since', cursor);
      url.searchParams.set('wait', String(seconds));
      const sent = await http.send({ method: 'GET', url: url.href, headers });
      if (!sent.ok) return sent;
      if (sent.value.status !== 200) return fail(faultOf(sent.value));
      return heardOf(sent.value.body, setting.eventsUrl);
    },
  };
};

const faultOf = ({ status, body }: HttpResponse): Fault => {
  const code = byStatus[status] ?? (status >= 500 ? 'REMOTE_BROKEN' : 'DIAL_REFUSED');
  const error = (jsonOf(body) as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  return fault(
    code,
    'telephony',
    {},
    {
      status,
      ...(typeof error?.code === 'string' ? { code: error.code } : {}),
      ...(typeof error?.message === 'string' ? { message: error.message.slice(0, 200) } : {}),
    },
  );
};

const idOf = (body: string): string | null => {
  const id = (jsonOf(body) as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id ? id : null;
};

const heardOf = (body: string, eventsUrl: string): Result<Heard> => {
  const it = jsonOf(body) as { events?: unknown; next?: unknown } | null;
  if (!Array.isArray(it?.events) || it.next === undefined) return fail(fault('REMOTE_BROKEN', 'telephony'));
  const events = it.events.map((wire) => exchangeEvent(wire, eventsUrl)).filter((event) => event !== null);
  return ok({ events, cursor: String(it.next) });
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
