import { words } from './words.ts';

/** Whether a job may run, as `renkei check` tells it. */
export type JobState = 'ready' | 'needsAttention' | 'paused' | 'blocked';

/** What `renkei check` tells of a job. */
export const checkWords = words(
  {
    state: {
      ready: 'OK',
      needsAttention: '要確認',
      paused: '休止中',
      blocked: 'NG',
    } satisfies Record<JobState, string>,
    duplicates: (key: string, count: number): string =>
      `キー「${key}」のレコードが ${count} 件あります。1 件に統合するか、キーを直してください。`,
    more: (count: number): string => `ほかに ${count} 組の重複があります。`,
    cutShort: (read: number): string => `重複は、はじめの ${read} 件だけを確かめました。`,
  },
  {
    state: { ready: 'OK', needsAttention: 'needs attention', paused: 'paused', blocked: 'NG' },
    duplicates: (key: string, count: number): string =>
      `${count} records share the key “${key}”. Merge them, or correct their keys.`,
    more: (count: number): string => `There are ${count} more groups of duplicates.`,
    cutShort: (read: number): string => `Only the first ${read} records were looked at for duplicates.`,
  },
);
