import type { Job } from '../../config/config.ts';
import type { StoredRecord } from '../../record/record.ts';
import type { SideName } from '../ports.ts';
import { keepsLinks } from '../run-context.ts';
import type { Translator } from '../translate/translator.ts';

// While one page waits for the line, others are put into words: enough to keep four requests on their way.
const mostAtOnce = 5;

/**
 * How many pages of a job may be under way at the same time. More than one only where a page can touch no record of
 * another: one way, and found by one key alone. A two-way job reads what it wrote, so its pages follow each other.
 */
export const pagesAtOnce = (job: Pick<Job, 'kind'>, { keys }: Pick<Translator, 'keys'>): number =>
  keepsLinks(job) || keys.length !== 1 ? 1 : mostAtOnce;

/** The keys that a page's records write to; a page waits for one before it that shares any of them. */
export const keysOfPage = (
  { keys }: Pick<Translator, 'keys'>,
  side: SideName,
  records: readonly StoredRecord[],
): ReadonlySet<string> =>
  new Set(records.flatMap((it) => keys[0]?.normal(side, it.fields, it.revision) ?? []));
