/** What a player shows and does; times are seconds. */
export interface PlayerState {
  readonly playing: boolean;
  readonly position: number;
  /** Null until the sound's head was read. */
  readonly length: number | null;
  readonly speed: number;
  /** The browser cannot play it; only the link is left. */
  readonly broken: boolean;
}

/** Everything that may happen to a player. */
export type PlayerMove =
  | { readonly kind: 'toggle' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'by'; readonly seconds: number }
  | { readonly kind: 'to'; readonly position: number }
  | { readonly kind: 'faster' | 'slower' | 'nextSpeed' }
  | { readonly kind: 'known'; readonly length: number }
  | { readonly kind: 'at'; readonly position: number }
  | { readonly kind: 'ended' | 'broken' };

/** The speeds a player steps through. */
export const speeds: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** A player nobody has touched. */
export const freshPlayer: PlayerState = {
  playing: false,
  position: 0,
  length: null,
  speed: 1,
  broken: false,
};

const within = (position: number, length: number | null): number =>
  Math.max(0, length === null ? position : Math.min(position, length));

const stepSpeed = (speed: number, by: 1 | -1): number => {
  const at = speeds.indexOf(speed);
  return speeds[Math.max(0, Math.min(speeds.length - 1, at + by))] ?? speed;
};

/** What a move makes of a player. */
export const movePlayer = (state: PlayerState, move: PlayerMove): PlayerState => {
  switch (move.kind) {
    case 'toggle':
      return state.broken ? state : { ...state, playing: !state.playing };
    case 'pause':
      return { ...state, playing: false };
    case 'by':
      return { ...state, position: within(state.position + move.seconds, state.length) };
    case 'to':
    case 'at':
      return { ...state, position: within(move.position, state.length) };
    case 'faster':
      return { ...state, speed: stepSpeed(state.speed, 1) };
    case 'nextSpeed':
      return { ...state, speed: speeds[(speeds.indexOf(state.speed) + 1) % speeds.length] ?? 1 };
    case 'slower':
      return { ...state, speed: stepSpeed(state.speed, -1) };
    case 'known':
      return { ...state, length: Number.isFinite(move.length) ? move.length : null };
    case 'ended':
      return { ...state, playing: false, position: 0 };
    case 'broken':
      return { ...state, playing: false, broken: true };
  }
};

/** What a key does in a focused player; null for keys that are not its own. */
export const moveOfKey = (key: string): PlayerMove | null => {
  const moves: Readonly<Record<string, PlayerMove>> = {
    ' ': { kind: 'toggle' },
    ArrowLeft: { kind: 'by', seconds: -5 },
    ArrowRight: { kind: 'by', seconds: 5 },
    j: { kind: 'by', seconds: -10 },
    l: { kind: 'by', seconds: 10 },
    ArrowUp: { kind: 'faster' },
    ArrowDown: { kind: 'slower' },
  };
  return moves[key.length === 1 ? key.toLowerCase() : key] ?? null;
};

/** `0:47`, `12:03` */
export const clockTime = (seconds: number): string => {
  const whole = Math.floor(Math.max(0, seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
