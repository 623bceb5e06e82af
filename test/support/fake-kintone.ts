import type {
  KintoneBulkPart,
  KintoneClient,
  KintoneRecord,
} from '../../shared/connectors/kintone/kintone-client.ts';
import { RequestGate } from '../../shared/connectors/kintone/request-gate.ts';
import { HastyClock } from './sync-world.ts';

/** What a fake client answers with; whatever is not given fails the test by being missing. */
export interface FakeAnswers {
  readonly fields?: { readonly [code: string]: object };
  readonly records?: (query: string) => KintoneRecord[];
  readonly bulk?: (requests: readonly KintoneBulkPart[]) => { [key: string]: unknown }[];
}

/** A kintone client that answers from the test's own words and remembers what was asked. */
export const fakeKintone = (answers: FakeAnswers) => {
  const queries: string[] = [];
  const bulks: KintoneBulkPart[][] = [];
  const client = {
    record: {
      getRecords: async ({ query = '' }: { query?: string }) => {
        queries.push(query);
        const records = answers.records?.(query) ?? [];
        return { records, totalCount: String(records.length) };
      },
    },
    app: {
      getFormFields: async () => ({ properties: { ...systemFields, ...answers.fields }, revision: '7' }),
    },
    bulkRequest: async ({ requests }: { requests: KintoneBulkPart[] }) => {
      bulks.push(requests);
      return { results: answers.bulk?.(requests) ?? requests.map(allWritten) };
    },
  } as unknown as KintoneClient;
  const clock = new HastyClock();
  return { client, queries, bulks, clock, gate: new RequestGate({ clock }), options: { app: '1', clock } };
};

const systemFields = {
  更新日時: { type: 'UPDATED_TIME', code: '更新日時', label: '更新日時' },
  更新者: { type: 'MODIFIER', code: '更新者', label: '更新者' },
};

/** The answer to a part that went well. */
export const allWritten = ({ method, payload }: KintoneBulkPart): { [key: string]: unknown } => {
  const { records } = payload as { records: { id?: string }[] };
  const ids = records.map((it, i) => it.id ?? String(i + 1));
  if (method === 'POST') return { ids, revisions: ids.map(() => '1') };
  return { records: ids.map((id) => ({ id, revision: '2' })) };
};

/** What the owner's client throws when kintone refuses a part of a bulk request. */
export const refusal = (code: string, bulkRequestIndex: number, errors?: object): Error =>
  Object.assign(new Error('refused'), { code, status: 400, id: 'made-up', bulkRequestIndex, errors });
