import { randomUUID } from 'node:crypto';
import { behaviourOf, type Durations, usualDurations } from './behaviours.ts';

/** What the exchange tells an extension about one of its calls. */
export interface ExchangeEvent {
  readonly seq: number;
  readonly call: string;
  readonly extension: string;
  readonly direction: 'outgoing' | 'incoming';
  readonly kind: ExchangeEventKind;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  /** The caller's own name for the call, as given when it was dialled. */
  readonly ref?: string;
  /** Only with `recording`: the address of the sound file, below the exchange's own. */
  readonly recording?: string;
  readonly reason?: string;
}

/** Everything that can be told about a call. */
export type ExchangeEventKind =
  | 'dialling'
  | 'ringing'
  | 'answered'
  | 'held'
  | 'resumed'
  | 'ended'
  | 'missed'
  | 'busy'
  | 'rejected'
  | 'cancelled'
  | 'failed'
  | 'recording';

interface Step {
  readonly at: number;
  readonly kind: ExchangeEventKind;
  readonly reason?: string;
}

/** One call as the exchange keeps it; `steps` is what will still happen by itself. */
export interface ExchangeCall {
  readonly id: string;
  readonly extension: string;
  readonly direction: 'outgoing' | 'incoming';
  readonly from: string;
  readonly to: string;
  readonly callerId: string | null;
  readonly ref: string | null;
  state: ExchangeEventKind;
  steps: Step[];
  /** Spans of talk between holds, each its own recording. */
  talks: { from: number; to: number | null }[];
}

const over = new Set<ExchangeEventKind>([
  'ended',
  'missed',
  'busy',
  'rejected',
  'cancelled',
  'failed',
  'recording',
]);
const keptEvents = 5000;

/** Calls and their events, driven by nothing but the time it is asked at. */
export class Exchange {
  readonly #now: () => number;
  readonly #durations: Durations;
  #calls = new Map<string, ExchangeCall>();
  #events: ExchangeEvent[] = [];
  #seq = 0;

  constructor(now: () => number, durations: Partial<Durations> = {}) {
    this.#now = now;
    this.#durations = { ...usualDurations, ...durations };
  }

  reset(): void {
    this.#calls.clear();
    this.#events = [];
  }

  /** Begins an outgoing call; its events follow as time goes on. */
  dial(extension: string, to: string, callerId: string | null, ref: string | null): ExchangeCall {
    const call = this.#add({ extension, direction: 'outgoing', from: extension, to, callerId, ref });
    const { setUp, ring, ringOut, talk } = this.#durations;
    const now = this.#now();
    const ends = behaviourOf(to)?.ends ?? null;
    const script: Record<string, Step[]> = {
      busy: [{ at: now + setUp, kind: 'busy' }],
      failed: [{ at: now + setUp, kind: 'failed', reason: 'not in service' }],
      rejected: [
        { at: now + setUp, kind: 'ringing' },
        { at: now + setUp + ring, kind: 'rejected' },
      ],
      missed: [
        { at: now + setUp, kind: 'ringing' },
        { at: now + setUp + ringOut, kind: 'missed' },
      ],
      answers: [
        { at: now + setUp, kind: 'ringing' },
        { at: now + setUp + ring, kind: 'answered' },
        { at: now + setUp + ring + talk, kind: 'ended' },
      ],
    };
    call.steps = script[ends ?? 'answers'] ?? [];
    this.#tell(call, { at: now, kind: 'dialling' });
    return call;
  }

  /** Lets an extension ring; it rings out unless somebody answers, or the desk phone does after `answerAfterMs`. */
  ring(from: string, to: string, answerAfterMs: number | null, talkMs: number | null): ExchangeCall {
    const call = this.#add({ extension: to, direction: 'incoming', from, to, callerId: null, ref: null });
    const now = this.#now();
    const talk = talkMs ?? this.#durations.talk;
    call.steps =
      answerAfterMs === null
        ? [{ at: now + this.#durations.ringOut, kind: 'missed' }]
        : [
            { at: now + answerAfterMs, kind: 'answered' },
            { at: now + answerAfterMs + talk, kind: 'ended' },
          ];
    this.#tell(call, { at: now, kind: 'ringing' });
    return call;
  }

  /** What an extension asks of its own call; false when the call's state does not allow it. */
  act(id: string, extension: string, wish: 'answer' | 'hangUp' | 'hold' | 'resume'): boolean {
    this.settle();
    const call = this.#calls.get(id);
    if (!call || call.extension !== extension || over.has(call.state)) return false;
    const kind = outcomeOf(call, wish);
    if (!kind) return false;
    const at = this.#now();
    if (over.has(kind)) call.steps = [];
    if (wish === 'answer') call.steps = [{ at: at + this.#durations.talk, kind: 'ended' }];
    this.#tell(call, { at, kind });
    return true;
  }

  owns(id: string, extension: string): boolean {
    return this.#calls.get(id)?.extension === extension;
  }

  call(id: string): ExchangeCall | undefined {
    this.settle();
    return this.#calls.get(id);
  }

  /** Events of one extension after a cursor, oldest first, and the cursor to go on with. */
  eventsSince(extension: string, since: number): { events: readonly ExchangeEvent[]; next: number } {
    this.settle();
    // A cursor from before a restart would otherwise wait for ever.
    const from = since > this.#seq ? 0 : since;
    return {
      events: this.#events.filter((it) => it.seq > from && it.extension === extension),
      next: this.#seq,
    };
  }

  metrics(): Record<string, unknown> {
    const calls = [...this.#calls.values()];
    return { calls: calls.length, live: calls.filter((it) => !over.has(it.state)).length };
  }

  /** Lets everything happen whose time has come, in the order of its time. */
  settle(): void {
    const now = this.#now();
    for (;;) {
      const due = [...this.#calls.values()]
        .flatMap((call) => call.steps.slice(0, 1).map((step) => ({ call, step })))
        .filter(({ step }) => step.at <= now)
        .sort((a, b) => a.step.at - b.step.at)[0];
      if (!due) return;
      due.call.steps.shift();
      this.#tell(due.call, due.step);
    }
  }

  #add(
    start: Pick<ExchangeCall, 'extension' | 'direction' | 'from' | 'to' | 'callerId' | 'ref'>,
  ): ExchangeCall {
    const call: ExchangeCall = { ...start, id: randomUUID(), state: 'dialling', steps: [], talks: [] };
    this.#calls.set(call.id, call);
    return call;
  }

  #tell(call: ExchangeCall, step: Step): void {
    const { kind } = step;
    this.#push(call, step);
    if (kind === 'recording') return;
    call.state = kind;
    if (kind === 'answered' || kind === 'resumed') call.talks.push({ from: step.at, to: null });
    const talk = call.talks.at(-1);
    if (talk && talk.to === null && (kind === 'held' || kind === 'ended')) talk.to = step.at;
    if (kind !== 'ended') return;
    call.steps = call.talks.map((_, leg) => ({
      at: step.at + this.#durations.recording + leg,
      kind: 'recording',
    }));
  }

  #push(call: ExchangeCall, step: Step): void {
    this.#seq += 1;
    const leg = call.talks.length - call.steps.length - 1;
    this.#events.push({
      seq: this.#seq,
      call: call.id,
      extension: call.extension,
      direction: call.direction,
      kind: step.kind,
      from: call.from,
      to: call.to,
      at: new Date(step.at).toISOString(),
      ...(call.ref ? { ref: call.ref } : {}),
      ...(step.reason ? { reason: step.reason } : {}),
      ...(step.kind === 'recording' ? { recording: `/recordings/${call.id}-${leg}.wav` } : {}),
    });
    if (this.#events.length > keptEvents) this.#events.splice(0, keptEvents / 5);
  }
}

const outcomeOf = (call: ExchangeCall, wish: string): ExchangeEventKind | null => {
  const talking = call.talks.length > 0;
  if (wish === 'answer') return call.direction === 'incoming' && call.state === 'ringing' ? 'answered' : null;
  if (wish === 'hold') return talking && call.state !== 'held' ? 'held' : null;
  if (wish === 'resume') return call.state === 'held' ? 'resumed' : null;
  if (talking) return 'ended';
  return call.direction === 'incoming' ? 'rejected' : 'cancelled';
};
