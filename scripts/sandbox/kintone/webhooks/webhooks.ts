import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../../host/sandbox-clock.ts';
import type { App } from '../forms/app.ts';

/** What a webhook may be told about. */
export type WebhookEvent = 'ADD_RECORD' | 'UPDATE_RECORD' | 'UPDATE_STATUS' | 'ADD_RECORD_COMMENT';

/** One webhook of an app. */
export interface Webhook {
  readonly app: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
}

/** What is told about one event, apart from what every notification says. */
export type Describe = (app: App, recordId: number) => Readonly<Record<string, unknown>>;

const mostPerMinute = 60;
const minute = 60_000;
const giveUpMs = 10_000;

/** Tells the registered addresses about changes of single records; bulk calls tell nobody. */
export class Webhooks {
  readonly #clock: SandboxClock;
  readonly #describe: Describe;
  #webhooks: Webhook[] = [];
  #sentAt: number[] = [];
  #dropped = 0;

  constructor(clock: SandboxClock, describe: Describe) {
    this.#clock = clock;
    this.#describe = describe;
  }

  register(webhook: Webhook): void {
    this.#webhooks.push(webhook);
  }

  /** Notifications that were sent in the last minute, and those the limit swallowed. */
  get counts(): { readonly lastMinute: number; readonly dropped: number } {
    this.#forgetOld();
    return { lastMinute: this.#sentAt.length, dropped: this.#dropped };
  }

  notify(
    app: App,
    event: WebhookEvent,
    recordId: number,
    extra: Readonly<Record<string, unknown>> = {},
  ): void {
    const wanted = this.#webhooks.filter((it) => it.app === app.id && it.events.includes(event));
    if (wanted.length === 0) return;
    const name = (app.live ?? app.preview).name;
    const told = {
      id: randomUUID(),
      type: event,
      app: { id: app.id, name },
      ...this.#describe(app, recordId),
      ...extra,
    };
    for (const { url } of wanted) this.#send(url, told);
  }

  clear(): void {
    this.#webhooks = [];
    this.#sentAt = [];
    this.#dropped = 0;
  }

  #send(url: string, body: unknown): void {
    this.#forgetOld();
    if (this.#sentAt.length >= mostPerMinute) {
      this.#dropped += 1;
      return;
    }
    this.#sentAt.push(this.#clock.now());
    const request = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(giveUpMs),
    });
    // Nobody is told when a notification cannot be delivered, and none is sent again.
    request.catch(() => undefined);
  }

  #forgetOld(): void {
    const since = this.#clock.now() - minute;
    this.#sentAt = this.#sentAt.filter((at) => at > since);
  }
}
