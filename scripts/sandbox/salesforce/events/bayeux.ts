import { randomBytes } from 'node:crypto';
import type { Org } from '../org/org.ts';
import { type EventLog, heardOn } from './event-log.ts';

/** One Bayeux message from a client. */
export interface BayeuxMessage {
  readonly channel: string;
  readonly id?: string;
  readonly clientId?: string;
  readonly subscription?: string | readonly string[];
  readonly ext?: { readonly replay?: Readonly<Record<string, number>> };
}

type Reply = Readonly<Record<string, unknown>>;

interface Client {
  readonly userId: string;
  readonly channels: Set<string>;
  /** Events up to here have been delivered. */
  seen: number;
  lastSeenAt: number;
}

const holdFor = 110_000;
const forgottenAfter = 180_000;
const advice = { reconnect: 'retry', interval: 0, timeout: holdFor } as const;

/** Talks Bayeux by long polling: a `/meta/connect` is answered when there is news, or after 110 seconds. */
export class Bayeux {
  readonly #org: Org;
  readonly #events: EventLog;
  readonly #clients = new Map<string, Client>();
  readonly #waiting = new Set<() => void>();

  constructor(org: Org, events: EventLog) {
    this.#org = org;
    this.#events = events;
    events.listening = (channel) => this.#listeningOn(channel);
  }

  /** Forgets every client and answers those that wait. */
  hangUp(): void {
    this.#clients.clear();
    for (const done of [...this.#waiting]) done();
  }

  async reply(message: BayeuxMessage, userId: string, gone: AbortSignal): Promise<readonly Reply[]> {
    const { channel, id, clientId = '' } = message;
    const base = { channel, ...(id === undefined ? {} : { id }) };
    if (channel === '/meta/handshake') return [{ ...base, ...this.#handshake(userId) }];
    const client = this.#clients.get(clientId);
    if (!client) {
      return [
        {
          ...base,
          successful: false,
          error: '403::Unknown client',
          advice: { reconnect: 'handshake', interval: 0 },
        },
      ];
    }
    client.lastSeenAt = Date.now();
    const known = { ...base, clientId, successful: true };
    if (channel === '/meta/connect') return [...(await this.#deliver(client, gone)), { ...known, advice }];
    if (channel === '/meta/disconnect') this.#clients.delete(clientId);
    return [{ ...known, ...this.#resubscribe(client, message) }];
  }

  #listeningOn(channel: string): readonly string[] {
    const clients = [...this.#clients.values()].filter((it) => it.channels.has(channel));
    return [...new Set(clients.map((it) => it.userId))];
  }

  #handshake(userId: string): Reply {
    for (const [id, it] of this.#clients)
      if (Date.now() - it.lastSeenAt > forgottenAfter) this.#clients.delete(id);
    const clientId = randomBytes(16).toString('hex');
    this.#clients.set(clientId, {
      userId,
      channels: new Set(),
      seen: this.#events.last,
      lastSeenAt: Date.now(),
    });
    return {
      clientId,
      version: '1.0',
      minimumVersion: '1.0',
      supportedConnectionTypes: ['long-polling'],
      ext: { replay: true, 'payload.format': true },
      successful: true,
    };
  }

  #resubscribe(client: Client, { channel, subscription, ext }: BayeuxMessage): Reply {
    if (subscription === undefined) return {};
    const names = [subscription].flat() as readonly string[];
    const unknown = names.find((it) => !this.#exists(it));
    if (channel === '/meta/subscribe' && unknown) {
      return {
        successful: false,
        subscription,
        error: `403:${unknown}:denied_by_security_policy:create_denied`,
      };
    }
    for (const it of names) {
      if (channel === '/meta/unsubscribe') client.channels.delete(it);
      if (channel === '/meta/subscribe') subscribe(client, it, ext?.replay?.[it] ?? -1);
    }
    return { subscription };
  }

  #exists(channel: string): boolean {
    const [, family, name] = /^\/(topic|u)\/(.+)$/.exec(channel) ?? [];
    if (family === 'topic') return this.#isNamed('PushTopic', name ?? '');
    if (family === 'u') return this.#isNamed('StreamingChannel', channel);
    const event = /^\/data\/(\w+?)(?:__)?ChangeEvents?$/.exec(channel)?.[1];
    if (channel === '/data/ChangeEvents') return true;
    const object = this.#org.schema(event ?? '') ?? this.#org.schema(`${event}__c`);
    return object !== undefined && !object.setup;
  }

  #isNamed(object: string, name: string): boolean {
    const rows = this.#org.table(object).find('Name', name);
    return rows.some((it) => it.IsDeleted !== true && it.IsActive !== false);
  }

  async #deliver(client: Client, gone: AbortSignal): Promise<readonly Reply[]> {
    const isNews = this.#events.after(client.seen, client.channels, client.userId).length > 0;
    if (!isNews && !gone.aborted) await this.#nextEvent(gone);
    const found = this.#events.after(client.seen, client.channels, client.userId);
    client.seen = Math.max(client.seen, this.#events.last);
    return found.map(({ channel, data }) => ({
      channel: heardOn(client.channels, channel),
      data,
    }));
  }

  #nextEvent(gone: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stopListening();
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, holdFor);
      const stopListening = this.#events.onNext(done);
      this.#waiting.add(done);
      gone.addEventListener('abort', done, { once: true });
    });
  }
}

// -1: only what is new from now on; -2: everything kept; else everything behind that event.
const subscribe = (client: Client, channel: string, replay: number): void => {
  client.channels.add(channel);
  if (replay !== -1) client.seen = Math.min(client.seen, replay === -2 ? 0 : replay);
};
