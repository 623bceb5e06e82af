import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { momentOf, notOfType } from '../records/coerce-value.ts';
import { renderMoment } from '../records/render-value.ts';
import type { ApiHandler, ApiRequest } from './api-request.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const mostIds = 600_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

// Seconds do not count: both ends are cut to the minute.
const readSpan = (request: ApiRequest, reachDays: number): Span => {
  const read = (name: string): number => {
    const text = request.query.get(name);
    const at = momentOf((text ?? '').replace(/ (\d\d:?\d\d)$/, '+$1'));
    if (at === notOfType)
      throw new SalesforceError('INVALID_REPLICATION_DATE', `Invalid date for parameter ${name}: ${text}`);
    return Math.floor(at / minute) * minute;
  };
  const now = request.api.org.clock.now();
  const [start, end] = [read('start'), Math.min(read('end'), Math.floor(now / minute) * minute + minute)];
  if (end - start < minute) {
    throw new SalesforceError(
      'INVALID_REPLICATION_DATE',
      'The start date has to be more than one minute earlier than the end date',
    );
  }
  if (start < now - reachDays * day) {
    throw new SalesforceError('INVALID_REPLICATION_DATE', 'startDate before org replication enabled date');
  }
  return { start, end };
};

const changedRows = (
  request: ApiRequest,
  name: string,
  { start, end }: Span,
  deleted: boolean,
): readonly Row[] => {
  const object = targetObject(request, name);
  const { org } = request.api;
  const rows = [...org.table(object.name).stamped(start, end - 1)].filter(
    (it) => (it.IsDeleted === true) === deleted && org.access.canSee(it.Id),
  );
  if (rows.length > mostIds)
    throw new SalesforceError('EXCEEDED_ID_LIMIT', `more than ${mostIds} ids: shorten the span`);
  return rows;
};

const covered = (request: ApiRequest, { end }: Span): string =>
  renderMoment(Math.min(end, Math.floor(request.api.org.clock.now() / minute) * minute));

const updated: ApiHandler = (request, { object = '' }) => {
  targetObject(request, object);
  const span = readSpan(request, 30);
  const ids = changedRows(request, object, span, false).map((it) => it.Id);
  return { status: 200, body: { ids, latestDateCovered: covered(request, span) } };
};

const deleted: ApiHandler = (request, { object = '' }) => {
  targetObject(request, object);
  const span = readSpan(request, 15);
  const deletedRecords = changedRows(request, object, span, true).map((it) => ({
    deletedDate: renderMoment(it.SystemModstamp),
    id: it.Id,
  }));
  const earliest = renderMoment(Math.floor((request.api.org.clock.now() - 15 * day) / minute) * minute);
  return {
    status: 200,
    body: { deletedRecords, earliestDateAvailable: earliest, latestDateCovered: covered(request, span) },
  };
};

/** What was changed and deleted in a span of time. */
export const replicationRoutes: readonly Route[] = [
  { path: 'sobjects/:object/updated', handlers: { GET: updated } },
  { path: 'sobjects/:object/deleted', handlers: { GET: deleted } },
];
