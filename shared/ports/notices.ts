import type { Result } from '../result.ts';
import type { Told } from '../sync/tell/notice.rules.ts';

/** Codes of the kintone users, groups and organizations that a comment calls. */
export interface Called {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly organizations?: readonly string[];
}

/** What people were told of a job, and the store's revision; null = nothing is stored yet. */
export interface ToldOfJob {
  readonly told: Told;
  readonly revision: string | null;
}

/**
 * Speaks to people on the records of the run log, and remembers what they were told where every door can see it.
 * - `load` MUST give nothing told for a job nobody was told about; right after the job's lease was taken it SHOULD cost
 *   no request.
 * - `save` MUST refuse with `LEASE_LOST` when somebody else saved since.
 * - `recordOf` MUST give null for a run that is not in the log.
 * - `comment` MUST call everybody named, in as many comments as that takes, and with nobody named MUST still comment.
 *   A code that is refused MUST keep nobody else from being called; the fault is told afterwards.
 */
export interface Notices {
  load(job: string): Promise<Result<ToldOfJob>>;
  save(job: string, next: ToldOfJob): Promise<Result<void>>;
  recordOf(run: string): Promise<Result<string | null>>;
  comment(record: string, whom: Called, text: string): Promise<Result<void>>;
}
