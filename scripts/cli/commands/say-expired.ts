import type { Config, Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { Standing } from '../../../shared/ports/lease.ts';
import { connectionsByAge } from '../../../shared/sync/limits/connection-age.rules.ts';
import { expiredWords } from '../../../shared/words/expired.ts';
import type { Output } from '../output.ts';

/** Says of a connection whose sign-in was withdrawn which one is used longest ago, and what to do. */
export const sayExpired = (
  output: Output,
  config: Config,
  job: Job,
  standings: { readonly [job: string]: Standing },
  fault: Fault | undefined,
): void => {
  if (fault?.code !== 'AUTH_EXPIRED' || fault.origin !== 'salesforce') return;
  const connections = connectionsByAge(config, job.right.connection, standings);
  const [oldest] = connections;
  const label = connections.find((it) => it.id === job.right.connection)?.label;
  if (!oldest || label === undefined) return;
  const text = expiredWords[output.language];
  const zone = { timeZone: job.mapping.timeZone };
  const at = oldest.lastUsedAt && new Date(oldest.lastUsedAt).toLocaleString(output.language, zone);
  const when = at ? text.lastUsed(at) : text.never;
  const told = { event: 'expired', connection: job.right.connection, connections };
  output.data(told, `  ${text.expired({ label, oldest, when })}`);
};
