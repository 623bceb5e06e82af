import type { Config } from '../../config/config.ts';
import type { Standing } from '../../ports/lease.ts';

/** A connection, and when a job last went well over it. */
export interface ConnectionAge {
  readonly id: string;
  readonly label: string;
  readonly lastUsedAt: string | null;
}

/**
 * The connections that share one allowance of sign-ins with this one (the same org by the same app), itself included;
 * the one that went well longest ago first, for that is the one whose sign-in is withdrawn when there are too many.
 */
export const connectionsByAge = (
  { connections, jobs }: Pick<Config, 'connections' | 'jobs'>,
  id: string,
  standings: { readonly [job: string]: Pick<Standing, 'succeededAt'> },
): readonly ConnectionAge[] => {
  const own = connections.find((it) => it.id === id);
  const lastUse = (connection: string): string | null =>
    jobs
      .filter((it) => it.right.connection === connection)
      .flatMap((it) => standings[it.id]?.succeededAt ?? [])
      .sort()
      .at(-1) ?? null;
  return connections
    .filter((it) => it.loginUrl === own?.loginUrl && it.clientId === own.clientId)
    .map((it) => ({ id: it.id, label: it.label, lastUsedAt: lastUse(it.id) }))
    .sort((a, b) => ((a.lastUsedAt ?? '') < (b.lastUsedAt ?? '') ? -1 : 1));
};
