import type {
  DescribedField,
  SalesforceConnection,
  SaveAnswer,
  SObject,
} from '../../shared/connectors/salesforce/salesforce-connection.ts';
import { HastyClock } from './sync-world.ts';

/** What a fake connection answers with. */
export interface FakeSalesforce {
  readonly fields?: readonly Partial<DescribedField>[];
  readonly records?: (soql: string) => SObject[];
  readonly save?: (records: readonly SObject[]) => SaveAnswer[];
}

/** A connection that answers from the test's own words and remembers what was asked. */
export const fakeSalesforce = (answers: FakeSalesforce = {}) => {
  const queries: string[] = [];
  const saved: { verb: string; records: readonly SObject[] }[] = [];
  const save = (verb: string) => async (_object: string, records: readonly SObject[]) => {
    saved.push({ verb, records });
    return answers.save?.(records) ?? records.map((_, i) => ({ success: true, id: `003${i}`, errors: [] }));
  };
  const connection = {
    limitInfo: {},
    query: async (soql: string) => {
      queries.push(soql);
      const records = answers.records?.(soql) ?? [];
      return { records, totalSize: records.length };
    },
    describe: async (name: string) => ({ name, label: name, fields: (answers.fields ?? []).map(described) }),
    create: save('create'),
    update: save('update'),
    upsert: save('upsert'),
  } as unknown as SalesforceConnection;
  const clock = new HastyClock();
  return { connection, queries, saved, clock, options: { object: 'Contact', clock } };
};

const described = (it: Partial<DescribedField>): DescribedField => ({
  name: 'X',
  label: it.name ?? 'X',
  type: 'string',
  length: 80,
  nillable: true,
  defaultedOnCreate: false,
  createable: true,
  updateable: true,
  unique: false,
  externalId: false,
  idLookup: false,
  restrictedPicklist: false,
  ...it,
});
