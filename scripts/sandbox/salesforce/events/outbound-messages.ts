import type { Change, Org } from '../org/org.ts';
import { elementText } from '../soap/xml.ts';
import { type Notification, outboundEnvelope } from './outbound-envelope.ts';

/** An outbound message as an administrator sets it up. */
export interface OutboundMessage {
  readonly object: string;
  readonly url: string;
  readonly fields: readonly string[];
  /** `CREATE` and `UPDATE` when not said. */
  readonly events?: readonly string[];
}

interface Pending {
  readonly actionId: string;
  readonly message: OutboundMessage;
  readonly notifications: readonly Notification[];
  attempts: number;
  lastError: string | null;
}

const mostPerMessage = 100;
const firstPause = 1000;
const longestPause = 60_000;
const mostAttempts = 40;

/** Posts changes to the addresses that want them, again and again until they are acknowledged. */
export class OutboundMessages {
  readonly #org: Org;
  readonly #url: () => string;
  #messages: { id: string; message: OutboundMessage }[] = [];
  #pending = new Set<Pending>();
  #timers = new Set<NodeJS.Timeout>();

  constructor(org: Org, url: () => string) {
    this.#org = org;
    this.#url = url;
    org.onChange((changes) => this.#send(changes));
  }

  clear(): void {
    this.#messages = [];
    this.#pending.clear();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  add(message: OutboundMessage): string {
    const id = this.#org.nextId('04k');
    this.#messages.push({ id, message });
    return id;
  }

  /** What has not been acknowledged yet. */
  waiting(): readonly { url: string; attempts: number; lastError: string | null; ids: readonly string[] }[] {
    return [...this.#pending].map(({ message, attempts, lastError, notifications }) => ({
      url: message.url,
      attempts,
      lastError,
      ids: notifications.map((it) => it.row.Id),
    }));
  }

  #send(changes: readonly Change[]): void {
    for (const { id, message } of this.#messages) {
      const events = message.events ?? ['CREATE', 'UPDATE'];
      const notifications = changes
        .filter((it) => it.object === message.object && events.includes(it.kind))
        .map((it) => ({
          id: this.#org.nextId('04l'),
          object: it.object,
          row: it.after,
          fields: message.fields,
        }));
      for (let at = 0; at < notifications.length; at += mostPerMessage) {
        const part = notifications.slice(at, at + mostPerMessage);
        const pending: Pending = { actionId: id, message, notifications: part, attempts: 0, lastError: null };
        this.#pending.add(pending);
        this.#later(pending, 0);
      }
    }
  }

  #later(pending: Pending, pause: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#attempt(pending);
    }, pause);
    timer.unref();
    this.#timers.add(timer);
  }

  async #attempt(pending: Pending): Promise<void> {
    pending.attempts += 1;
    pending.lastError = await this.#post(pending);
    if (!this.#pending.has(pending)) return;
    if (pending.lastError === null || pending.attempts >= mostAttempts) {
      this.#pending.delete(pending);
      return;
    }
    this.#later(pending, Math.min(longestPause, firstPause * 2 ** (pending.attempts - 1)));
  }

  // Null means acknowledged.
  async #post({ actionId, message, notifications }: Pending): Promise<string | null> {
    try {
      const response = await fetch(message.url, {
        method: 'POST',
        headers: {
          'content-type': 'text/xml; charset=utf-8',
          soapaction: '""',
          'user-agent': 'Local Salesforce',
        },
        body: outboundEnvelope(this.#org, actionId, this.#url(), notifications),
        signal: AbortSignal.timeout(60_000),
      });
      const text = await response.text();
      if (!response.ok) return `HTTP ${response.status}`;
      return elementText(text, 'Ack')?.trim() === 'true' ? null : 'No Ack';
    } catch (error) {
      return (error as Error).message;
    }
  }
}
