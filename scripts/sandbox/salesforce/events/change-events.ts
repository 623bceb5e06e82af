import { randomUUID } from 'node:crypto';
import type { Change, Org } from '../org/org.ts';
import { renderValue } from '../records/render-value.ts';

/** One change event as subscribers receive it. */
export interface ChangeEvent {
  readonly replayId: number;
  readonly channel: string;
  readonly data: Record<string, unknown>;
}

const kept = 10_000;

/** The change events of the last days, in order, for everybody who asks to hear them. */
export class ChangeEvents {
  readonly #org: Org;
  #events: ChangeEvent[] = [];
  #next = 1;
  #listeners = new Set<() => void>();

  constructor(org: Org) {
    this.#org = org;
    org.onChange((changes) => this.#record(changes));
  }

  clear(): void {
    this.#events = [];
  }

  get last(): number {
    return this.#next - 1;
  }

  /** Events behind that replay id, on any of the channels. */
  after(replayId: number, channels: ReadonlySet<string>): readonly ChangeEvent[] {
    return this.#events.filter(
      (it) => it.replayId > replayId && (channels.has(it.channel) || channels.has('/data/ChangeEvents')),
    );
  }

  /** Calls back at the next event; gives the way to stop listening. */
  onNext(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #record(changes: readonly Change[]): void {
    const transactionKey = randomUUID();
    for (const [i, change] of changes.entries()) {
      const event = this.#eventOf(change, transactionKey, i + 1);
      if (event) this.#events.push(event);
    }
    if (this.#events.length > kept) this.#events.splice(0, this.#events.length - kept);
    for (const listener of [...this.#listeners]) listener();
  }

  #eventOf(change: Change, transactionKey: string, sequenceNumber: number): ChangeEvent | null {
    const object = this.#org.schema(change.object);
    if (!object || object.setup) return null;
    const { kind, before, after } = change;
    const isChanged = (name: string): boolean => (before?.[name] ?? null) !== (after[name] ?? null);
    const fields = object.fields.filter(
      (it) => it.type !== 'address' && it.name !== 'Id' && it.name !== 'IsDeleted',
    );
    const shown =
      kind === 'DELETE'
        ? []
        : fields.filter((it) => (kind !== 'UPDATE' ? (after[it.name] ?? null) !== null : isChanged(it.name)));
    const replayId = this.#next;
    this.#next += 1;
    const name = object.custom ? `${object.name.slice(0, -3)}__ChangeEvent` : `${object.name}ChangeEvent`;
    return {
      replayId,
      channel: `/data/${name}`,
      data: {
        schema: 'bG9jYWwtc2FsZXNmb3JjZQ',
        payload: {
          ChangeEventHeader: {
            commitNumber: replayId,
            commitUser: change.userId,
            sequenceNumber,
            entityName: object.name,
            changeType: kind,
            changedFields: kind === 'UPDATE' ? shown.map((it) => it.name) : [],
            changeOrigin: 'com/salesforce/api/rest/67.0',
            transactionKey,
            commitTimestamp: this.#org.clock.now(),
            recordIds: [after.Id],
          },
          ...Object.fromEntries(shown.map((it) => [it.name, renderValue(it, after)])),
        },
        event: { replayId },
      },
    };
  }
}
