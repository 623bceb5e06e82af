import { recordEn } from './record-en.ts';
import { recordJa } from './record-ja.ts';
import type { RecordWords } from './record-section.ts';
import { words } from './words.ts';

export type { RecordWords } from './record-section.ts';

/** What the plugin says on kintone's list and record pages. */
export const recordWords = words<RecordWords>(recordJa, recordEn);
