import type { CallEvent } from '../../shared/call/call.ts';

const kinds: ReadonlySet<string> = new Set<CallEvent['kind']>([
  'dialling',
  'ringing',
  'answered',
  'held',
  'resumed',
  'ended',
  'missed',
  'busy',
  'rejected',
  'cancelled',
  'failed',
  'recording',
]);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

const urlOf = (path: unknown, base: string): string | undefined => {
  const text = textOf(path);
  if (!text || !URL.canParse(text, base)) return undefined;
  const { protocol, href } = new URL(text, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
};

/** The name a call gets that did not begin here: the exchange's own id, so that every event of it meets. */
export const callIdOf = (remoteId: string): string => `x-${remoteId}`;

/** One event of the exchange's answer as ours; null when it is not one we know (a newer exchange may send more). */
export const exchangeEvent = (wire: unknown, eventsUrl: string): CallEvent | null => {
  if (typeof wire !== 'object' || wire === null) return null;
  const it = wire as Record<string, unknown>;
  const remoteId = textOf(it.call);
  const at = textOf(it.at);
  if (!remoteId || !at || Number.isNaN(Date.parse(at)) || !kinds.has(String(it.kind))) return null;
  const direction = it.direction === 'incoming' ? 'incoming' : 'outgoing';
  const number = textOf(direction === 'incoming' ? it.from : it.to);
  const recording = urlOf(it.recording, eventsUrl);
  const reason = textOf(it.reason);
  return {
    call: textOf(it.ref) ?? callIdOf(remoteId),
    at: new Date(at).toISOString(),
    kind: it.kind as CallEvent['kind'],
    remoteId,
    ...(number ? { other: { direction, number } } : {}),
    ...(recording ? { recording } : {}),
    ...(reason ? { reason } : {}),
  };
};
