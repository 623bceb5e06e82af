import { computed, signal } from '@preact/signals';
import type { DialAnswer, DialPreview, PageSettings } from '../../shared/bridge/protocol.ts';
import type { Call } from '../../shared/call/call.ts';
import { callWords } from '../../shared/words/calls.ts';
import type { Spot } from './spot.ts';

/** What stands beside a number now. */
export type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'button'; readonly spot: Spot; readonly byKeyboard: boolean }
  | { readonly kind: 'asking'; readonly spot: Spot }
  | { readonly kind: 'confirm'; readonly spot: Spot; readonly preview: DialPreview }
  | { readonly kind: 'dialling'; readonly spot: Spot }
  | { readonly kind: 'refused'; readonly spot: Spot; readonly answer: Extract<DialAnswer, { done: false }> };

/** Settings of this page; null while we are not at work here. */
export const settings = signal<PageSettings | null>(null);

/** What stands beside a number now. */
export const stage = signal<Stage>({ kind: 'none' });

/** Calls going on, or just over and not filed; newest first. */
export const calls = signal<readonly Call[]>([]);

/** The words of the page's language. */
export const words = computed(() => callWords[settings.value?.language ?? 'ja']);
