import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { StoredRecord } from '../store/record.ts';
import { compileCondition, type Predicate } from './compile.ts';
import { type Narrowed, narrow } from './narrow.ts';
import { parseQuery } from './parse.ts';
import type { Query } from './query.ts';
import type { Asker } from './query-world.ts';
import { recordSorter } from './sort.ts';

const usualLimit = 100;
const mostLimit = 500;
const mostOffset = 10_000;

/** What a search found. */
export interface Found {
  readonly records: readonly StoredRecord[];
  /** How many match altogether; null when nobody asked. */
  readonly total: number | null;
}

/** Reads a query and checks it against the limits of a list. */
export const readQuery = (text: string): Query => {
  const query = parseQuery(text);
  if ((query.limit ?? 0) > mostLimit) throw new KintoneError('GAIA_QU01', (words) => words.limitTooHigh);
  if ((query.offset ?? 0) > mostOffset) throw new KintoneError('GAIA_QU02', (words) => words.offsetTooHigh);
  return query;
};

/** Finds one page of records; `mayView` leaves out those the caller has no right to see. */
export const search = (asker: Asker, app: App, query: Query, mayView: Predicate, count: boolean): Found => {
  const wanted = query.limit ?? usualLimit;
  const skip = query.offset ?? 0;
  const matches = matching(asker, app, query, mayView);
  const [only] = query.order;
  if (!only || (query.order.length === 1 && only.field === '$id')) {
    return page(
      inIdOrder(app, narrow(app, query.condition), only?.descending ?? true),
      matches,
      skip,
      wanted,
      count,
    );
  }
  const all = recordSorter(app, query.order)(everything(app, query, matches));
  return { records: all.slice(skip, skip + wanted), total: count ? all.length : null };
};

/** Finds every record of a query, in its order; limit and offset do not count. */
export const searchAll = (
  asker: Asker,
  app: App,
  query: Query,
  mayView: Predicate,
): readonly StoredRecord[] => {
  const all = everything(app, query, matching(asker, app, query, mayView));
  return query.order.length > 0 ? recordSorter(app, query.order)(all) : all;
};

const matching = (asker: Asker, app: App, query: Query, mayView: Predicate): Predicate => {
  // Fields of the order are checked even when nothing matches.
  recordSorter(app, query.order);
  const condition = compileCondition(asker, app, query.condition);
  return (record) => condition(record) && mayView(record);
};

const everything = (app: App, query: Query, matches: Predicate): StoredRecord[] => {
  const all: StoredRecord[] = [];
  for (const record of inIdOrder(app, narrow(app, query.condition), true))
    if (matches(record)) all.push(record);
  return all;
};

const page = (
  records: Iterable<StoredRecord>,
  matches: Predicate,
  skip: number,
  wanted: number,
  count: boolean,
): Found => {
  const found: StoredRecord[] = [];
  let total = 0;
  for (const record of records) {
    if (!count && found.length >= wanted) break;
    if (!matches(record)) continue;
    total += 1;
    if (total > skip && found.length < wanted) found.push(record);
  }
  return { records: found, total: count ? total : null };
};

const inIdOrder = (app: App, { least, most, ids }: Narrowed, descending: boolean): Iterable<StoredRecord> => {
  if (ids) {
    const sorted = [...ids]
      .filter((id) => id >= least && id <= most)
      .sort((a, b) => (descending ? b - a : a - b));
    return sorted.flatMap((id) => app.records.get(id) ?? []);
  }
  return descending
    ? stopBelow(app.records.falling(most), least)
    : stopAbove(app.records.rising(least), most);
};

const stopBelow = function* (records: Iterable<StoredRecord>, least: number): Iterable<StoredRecord> {
  for (const record of records) {
    if (record.id < least) return;
    yield record;
  }
};

const stopAbove = function* (records: Iterable<StoredRecord>, most: number): Iterable<StoredRecord> {
  for (const record of records) {
    if (record.id > most) return;
    yield record;
  }
};
