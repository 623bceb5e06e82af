import type { Config } from '../../../shared/config/config.ts';
import { waysOf } from '../../../shared/mapping/row-ways.rules.ts';

/** What one job sends out of kintone, and to whom. */
export interface LeavingData {
  readonly job: string;
  readonly host: string;
  readonly app: string;
  readonly fields: readonly string[];
}

/** Every field that jobs which are switched on send to the other side. */
export const leavingData = (config: Config): readonly LeavingData[] =>
  config.jobs
    .filter((it) => it.enabled)
    .map((job) => ({
      job: job.name,
      app: job.left.app,
      host: (config.connections.find((it) => it.id === job.right.connection)?.loginUrl ?? '').replace(
        /^https?:\/\//,
        '',
      ),
      fields: job.mapping.rows
        .filter((it) => !it.disabled && it.left !== '' && waysOf[it.direction].includes('send'))
        .map((it) => it.left),
    }))
    .filter((it) => it.fields.length > 0);
