import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import { notFoundLocator } from '../soql/locator-error.ts';
import type { OpenQuery } from '../soql/query-locators.ts';
import { runQuery } from '../soql/run-query.ts';
import type { SoapCall, SoapRequest } from './soap-call.ts';
import { queryResultXml, recordXml } from './soap-record.ts';
import { xmlElement } from './xml.ts';
import { childrenOf, textOf } from './xml-tree.ts';

const sizes = { smallest: 200, usual: 500, largest: 2000 } as const;
const mostRetrieved = 2000;

const pageSize = ({ header }: SoapRequest): number => {
  const asked = Number(textOf(childrenOf(header, 'QueryOptions')[0], 'batchSize') ?? sizes.usual);
  return Math.min(sizes.largest, Math.max(sizes.smallest, asked || sizes.usual));
};

const page = (open: OpenQuery, from: number, keep: () => string): string => {
  const to = from + open.pageSize;
  const done = to >= open.total;
  const json = { totalSize: open.total, done, records: open.page(from, to) };
  return `<result xsi:type="QueryResult">${queryResultXml(json, done ? null : `${keep()}-${to}`)}</result>`;
};

const query =
  (scanAll: boolean): SoapCall =>
  (request) => {
    const { api, body, userId } = request;
    const soql = textOf(body, 'queryString') ?? '';
    const { total, page: rows } = runQuery(api.org, soql, { base: '', language: 'ja', scanAll, userId });
    const open: OpenQuery = { userId, total, page: rows, pageSize: pageSize(request) };
    return page(open, 0, () => api.locators.keep(open, api.org.clock.now()));
  };

const queryMore: SoapCall = ({ api, body, userId }) => {
  const [, id = '', from = ''] = /^(.+)-(\d+)$/.exec(textOf(body, 'queryLocator') ?? '') ?? [];
  if (id === '') throw notFoundLocator();
  return page(api.locators.find(id, userId, api.org.clock.now()), Number(from), () => id);
};

// In the order of the ids; where there is no such record, nothing stands in its place.
const retrieve: SoapCall = ({ api, body, userId }) => {
  const type = textOf(body, 'sObjectType') ?? '';
  const object = visibleObject(api.org, type);
  if (!object) throw new SalesforceError('INVALID_TYPE', `sObject type '${type}' is not supported.`);
  const ids = childrenOf(body, 'ids').map((it) => it.text);
  if (ids.length > mostRetrieved) {
    throw new SalesforceError('EXCEEDED_ID_LIMIT', `cannot retrieve more than ${mostRetrieved} records`);
  }
  const soql = `SELECT ${textOf(body, 'fieldList') ?? 'Id'} FROM ${object.name}`;
  const rendering = { base: '', language: 'ja', scanAll: false, userId } as const;
  return ids
    .map((id) => {
      const row = api.org.row(wholeId(id) ?? '');
      const [record] = row ? runQuery(api.org, soql, rendering, [row]).page(0, 1) : [];
      return record ? recordXml('result', record) : xmlElement('result', null);
    })
    .join('');
};

/** The calls that read records. */
export const queryCalls: Readonly<Record<string, SoapCall>> = {
  query: query(false),
  queryAll: query(true),
  queryMore,
  retrieve,
};
