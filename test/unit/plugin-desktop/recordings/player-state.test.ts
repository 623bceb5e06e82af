import { describe, expect, it } from 'vitest';
import {
  clockTime,
  freshPlayer,
  moveOfKey,
  movePlayer,
  type PlayerMove,
} from '../../../../plugin/desktop/recordings/player-state.ts';

const moved = (...moves: PlayerMove[]) => moves.reduce(movePlayer, freshPlayer);

describe('a player', () => {
  it('stays within the recording', () => {
    const known = { kind: 'known', length: 30 } as const;
    expect(moved(known, { kind: 'by', seconds: -5 }).position).toBe(0);
    expect(moved(known, { kind: 'to', position: 99 }).position).toBe(30);
  });

  it('does not jump ahead of what it knows nothing about', () => {
    expect(moved({ kind: 'by', seconds: 10 }).position).toBe(10);
    expect(moved({ kind: 'known', length: Number.POSITIVE_INFINITY }).length).toBeNull();
  });

  it('steps through its speeds and stops at both ends', () => {
    const faster = Array.from({ length: 9 }, (): PlayerMove => ({ kind: 'faster' }));
    const slower = Array.from({ length: 9 }, (): PlayerMove => ({ kind: 'slower' }));
    expect(moved(...faster).speed).toBe(2);
    expect(moved(...slower).speed).toBe(0.75);
    expect(moved(...faster, { kind: 'nextSpeed' }).speed).toBe(0.75);
  });

  it('begins anew after the end, and stays silent once it is broken', () => {
    expect(moved({ kind: 'toggle' }, { kind: 'at', position: 9 }, { kind: 'ended' })).toMatchObject({
      playing: false,
      position: 0,
    });
    expect(moved({ kind: 'broken' }, { kind: 'toggle' }).playing).toBe(false);
  });

  it('is worked by keys, in either case', () => {
    expect(moveOfKey(' ')).toEqual({ kind: 'toggle' });
    expect(moveOfKey('J')).toEqual({ kind: 'by', seconds: -10 });
    expect(moveOfKey('ArrowUp')).toEqual({ kind: 'faster' });
    expect(moveOfKey('x')).toBeNull();
  });

  it('shows minutes and seconds', () => {
    expect([0, 47.9, 118, 723].map(clockTime)).toEqual(['0:00', '0:47', '1:58', '12:03']);
  });
});
