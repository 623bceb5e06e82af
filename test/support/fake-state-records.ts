import type { StateRecords } from '../../shared/connectors/kintone/state/state-records.ts';
import type { WriteOperation } from '../../shared/ports/record-target.ts';
import type { RecordFields } from '../../shared/record/record.ts';
import { fail, ok } from '../../shared/result.ts';

/** One state app in memory; a query finds every record whose key or partner it names, or whose kind. */
export const fakeStateRecords = () => {
  const stored = new Map<string, { revision: number; fields: RecordFields }>();
  const counts = { find: 0, write: 0 };
  const put = (id: string, fields: RecordFields) => {
    const before = stored.get(id);
    stored.set(id, { revision: (before?.revision ?? 0) + 1, fields: { ...before?.fields, ...fields } });
    return { id, revision: String(stored.get(id)?.revision) };
  };
  const byKey = (key: unknown) => [...stored].find(([, it]) => it.fields.key === key)?.[0];
  const records: StateRecords = {
    app: '9',
    newest: async (query, most) => {
      const found = await records.find(query);
      return found.ok ? ok([...found.value].reverse().slice(0, most)) : found;
    },
    find: async (query) => {
      counts.find += 1;
      const named = ([, it]: [string, { fields: RecordFields }]) =>
        ['key', 'partner', 'kind'].some((code) => query.includes(`"${String(it.fields[code] ?? '-')}"`));
      return ok(
        [...stored].filter(named).map(([id, it]) => ({
          id,
          revision: String(it.revision),
          text: (code: string) => String(it.fields[code] ?? ''),
        })),
      );
    },
    compareAndSet: async (record, fields, lost) => {
      counts.write += 1;
      if (record === null) return byKey(fields.key) ? fail(lost) : ok(put(String(stored.size + 1), fields));
      return String(stored.get(record.id)?.revision) === record.revision
        ? ok(put(record.id, fields))
        : fail(lost);
    },
    write: async (operations: readonly WriteOperation[]) => {
      counts.write += 1;
      return ok(
        operations.map((it) => {
          const key = it.kind === 'upsert' ? { [it.key.field]: it.key.value } : {};
          const id = (it.kind === 'upsert' && byKey(it.key.value)) || String(stored.size + 1);
          return { ref: it.ref, done: 'updated' as const, ...put(id, { ...key, ...it.fields }) };
        }),
      );
    },
    remove: async (ids) => {
      for (const id of ids) stored.delete(id);
      return ok(undefined);
    },
  };
  return { records, stored, counts };
};
