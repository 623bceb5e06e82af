import type { Result } from '../result.ts';

/** One pair of records that belong together, and a digest per row of the value both sides last agreed on. */
export interface Link {
  readonly job: string;
  readonly left: string;
  readonly right: string;
  /** Mapping row id -> digest of the agreed value. */
  readonly agreed: { readonly [row: string]: string };
  readonly leftRevision: string | null;
  readonly rightRevision: string | null;
  /** `suspended` = its partner cannot be seen; `outside` = its kintone record does not meet the job's condition. */
  readonly state: 'live' | 'suspended' | 'outside';
  /** The store's revision; null = not stored yet. */
  readonly revision: string | null;
}

/**
 * Keeps the pairs of a job.
 * - `find` MUST give every link whose left or right id is asked for, in as few requests as possible.
 * - `save` MUST keep at most one link per left id and one per right id of a job, and MUST be safe to repeat.
 */
export interface LinkStore {
  find(
    job: string,
    ids: { left?: readonly string[]; right?: readonly string[] },
  ): Promise<Result<readonly Link[]>>;
  save(links: readonly Link[]): Promise<Result<readonly Link[]>>;
}
