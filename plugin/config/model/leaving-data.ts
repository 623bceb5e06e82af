import type { Config } from '../../../shared/config/config.ts';
import { waysOf } from '../../../shared/mapping/row-ways.rules.ts';

/** What one job sends out of kintone, and to whom. */
export interface LeavingData {
  readonly job: string;
  readonly host: string;
  readonly app: string;
  readonly fields: readonly string[];
}

const hostOf = (address: string): string => address.replace(/^https?:\/\//, '').split('/')[0] ?? '';

/** Every field that jobs which are switched on send to the other side. */
export const leavingData = (config: Config): readonly LeavingData[] =>
  config.jobs
    .filter((it) => it.enabled)
    .map((job) => ({
      job: job.name,
      app: job.left.app,
      host: hostOf(config.connections.find((it) => it.id === job.right.connection)?.loginUrl ?? ''),
      fields: job.mapping.rows
        .filter((it) => !it.disabled && it.left !== '' && waysOf[it.direction].includes('send'))
        .map((it) => it.left),
    }))
    .filter((it) => it.fields.length > 0);

/** Where jobs that are switched on post their notices, each place once with the jobs that do. */
export const leavingNotices = (
  config: Config,
): readonly { readonly host: string; readonly jobs: readonly string[] }[] => {
  const posting = config.jobs.filter((it) => it.enabled && it.notify?.webhook);
  const hosts = [...new Set(posting.map((it) => hostOf(it.notify?.webhook ?? '')))];
  return hosts.map((host) => ({
    host,
    jobs: posting.filter((it) => hostOf(it.notify?.webhook ?? '') === host).map((it) => it.name),
  }));
};
