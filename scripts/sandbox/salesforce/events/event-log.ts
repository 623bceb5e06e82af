/** One event as subscribers receive it. */
export interface StreamedEvent {
  readonly replayId: number;
  readonly channel: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whom it is for; everybody who listens when nobody is named. */
  readonly audience: readonly string[];
}

const kept = 10_000;
const everyChange = '/data/ChangeEvents';

/** The channel a listener hears an event on: its own, or the one for the changes of all objects; null for neither. */
export const heardOn = (channels: ReadonlySet<string>, channel: string): string | null => {
  if (channels.has(channel)) return channel;
  return channel.startsWith('/data/') && channels.has(everyChange) ? everyChange : null;
};

/** The events of the last days on every channel, in order, for everybody who asks to hear them. */
export class EventLog {
  #events: StreamedEvent[] = [];
  #next = 1;
  readonly #listeners = new Set<() => void>();
  /** The users who listen on a channel at this moment. */
  listening: (channel: string) => readonly string[] = () => [];

  clear(): void {
    this.#events = [];
  }

  get last(): number {
    return this.#next - 1;
  }

  /** Events behind that replay id that reach a user who listens on these channels. */
  after(replayId: number, channels: ReadonlySet<string>, userId: string): readonly StreamedEvent[] {
    return this.#events.filter(
      (it) =>
        it.replayId > replayId &&
        heardOn(channels, it.channel) !== null &&
        (it.audience.length === 0 || it.audience.includes(userId)),
    );
  }

  /** Calls back at the next event; gives the way to stop listening. */
  onNext(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds events; each learns the number it can be replayed by. Those who wait hear of all of them at once. */
  publish(
    events: readonly {
      readonly channel: string;
      readonly audience?: readonly string[];
      readonly data: (replayId: number) => Readonly<Record<string, unknown>>;
    }[],
  ): void {
    for (const { channel, data, audience = [] } of events) {
      const replayId = this.#next;
      this.#next += 1;
      this.#events.push({ replayId, channel, audience, data: data(replayId) });
    }
    if (this.#events.length > kept) this.#events.splice(0, this.#events.length - kept);
    if (events.length > 0) for (const listener of [...this.#listeners]) listener();
  }
}
