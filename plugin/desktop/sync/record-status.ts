import type { Job } from '../../../shared/config/config.ts';
import type { StateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import type { Link } from '../../../shared/ports/link-store.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { RunItem, RunReport } from '../../../shared/sync/report.ts';
import { keepsLinks } from '../../../shared/sync/run-context.ts';

/** What is known of one kintone record in one job. */
export interface RecordStatus {
  /** The partner's id, from the link or from the last run that wrote it. */
  readonly partnerId: string | null;
  readonly suspended: boolean;
  /** The newest run that touched this record, and what it did to it. */
  readonly last: { readonly report: RunReport; readonly items: readonly RunItem[] } | null;
}

// Older runs say little about how the record stands now.
const runsLookedAt = 5;

/** Gathers a record's link and its last change from the state apps, in a handful of requests. */
export const recordStatus = async (
  stores: StateStores,
  job: Job,
  recordId: string,
): Promise<Result<RecordStatus>> => {
  let link: Link | null = null;
  if (keepsLinks(job)) {
    const links = await stores.links.find(job.id, { left: [recordId] });
    if (!links.ok) return links;
    link = links.value[0] ?? null;
  }
  const reports = await stores.runLog.list({ job: job.id, limit: runsLookedAt });
  if (!reports.ok) return reports;
  const last = await lastTouch(stores, reports.value, recordId);
  if (!last.ok) return last;
  const written = last.value?.items.find((it) => it.side === 'right')?.targetId;
  const source = last.value?.items.find((it) => it.side === 'left')?.sourceId;
  return ok({
    partnerId: link?.right ?? written ?? source ?? null,
    suspended: (link?.state ?? 'live') !== 'live',
    last: last.value,
  });
};

const lastTouch = async (
  stores: StateStores,
  reports: readonly RunReport[],
  recordId: string,
): Promise<Result<RecordStatus['last']>> => {
  for (const report of reports.filter((it) => !it.dryRun)) {
    const items = await stores.runLog.items(report.run);
    if (!items.ok) return items;
    const mine = items.value.filter((it) => isAbout(it, recordId));
    if (mine.length > 0) return ok({ report, items: mine });
  }
  return ok(null);
};

/** An item is about a kintone record when it was read there, or written there. */
export const isAbout = (item: RunItem, recordId: string): boolean =>
  item.side === 'right' ? item.sourceId === recordId : item.targetId === recordId;
