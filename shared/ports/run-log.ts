import type { Result } from '../result.ts';
import type { RunItem, RunReport } from '../sync/report.ts';

/**
 * Keeps runs and their items for people to read, and for undo.
 * - `save` MUST create the run the first time and replace its figures afterwards.
 * - `append` MUST keep items in order; items of an unknown run MUST be refused.
 * - Neither may keep a secret; both MUST be safe to repeat for the same run and page.
 */
export interface RunLog {
  save(report: RunReport): Promise<Result<void>>;
  append(run: string, page: number, items: readonly RunItem[]): Promise<Result<void>>;
  list(filter: { job?: string; since?: string; limit: number }): Promise<Result<readonly RunReport[]>>;
  items(run: string): Promise<Result<readonly RunItem[]>>;
}
