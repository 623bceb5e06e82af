import type { Job } from '../../../shared/config/config.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import { rowsToRead } from '../../../shared/sync/read/rows-to-read.ts';

/** About how many rows a run will read; null when a side cannot say. It may be a little low: more rows may come. */
export const estimateRun = async (ports: SyncPorts, job: Job, goOn: boolean): Promise<number | null> => {
  const rows = await rowsToRead(ports, job, goOn);
  return rows.ok && rows.value ? rows.value.left + rows.value.right : null;
};
