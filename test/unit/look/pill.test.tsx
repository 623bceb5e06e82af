import { expect, it } from 'vitest';
import { Pill, type Tone, ToneIcon } from '../../../shared/look/pill.tsx';
import { drawn } from '../../support/drawn.ts';

const tones: readonly Tone[] = ['good', 'warn', 'bad', 'stopped', 'accent', 'neutral'];

it('no two states share a sign, so that colour never speaks alone', () => {
  const signs = tones.map((tone) => /<path d="([^"]+)"/.exec(drawn(<Pill tone={tone}>状態</Pill>))?.[1]);
  expect(new Set(signs).size).toBe(tones.length);
});

it('a sign alone is named', () => {
  expect(drawn(<ToneIcon tone="bad" label="要対応" />)).toContain('aria-label="要対応"');
});
