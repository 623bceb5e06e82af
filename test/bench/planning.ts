import type { MappingRow } from '../../shared/mapping/mapping.ts';
import type { Link } from '../../shared/ports/link-store.ts';
import type { RecordFields, StoredRecord } from '../../shared/record/record.ts';
import { ok } from '../../shared/result.ts';
import { agreement } from '../../shared/sync/plan/three-way.ts';
import type { SyncPorts, SyncSide } from '../../shared/sync/ports.ts';
import { forgetfulStores } from '../../shared/sync/run/forgetful-stores.ts';
import { planPage } from '../../shared/sync/run/run-page.ts';
import type { RunContext } from '../../shared/sync/run-context.ts';
import { compileTranslator } from '../../shared/sync/translate/compile-translator.ts';
import { customerJob, row } from '../support/customer-job.ts';
import { field } from '../support/fields.ts';
import { HastyClock } from '../support/sync-world.ts';
import type { Bench } from './bench-table.ts';

const page = 2_000;
const limitMs = 2_000;
const columns = ['name', 'mail', 'phone', 'company', 'address', 'amount', 'since', 'kind', 'note', 'post'];
const type = (code: string) => (code === 'mail' ? 'email' : code === 'amount' ? 'decimal' : 'text');
const schemaOf = (system: 'kintone' | 'salesforce', prefix: string) => ({
  system,
  entity: 'bench',
  label: 'bench',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields: columns.map((it) => field(`${prefix}${it}`, type(it))),
});

const fieldsOf = (prefix: string, i: number, edition: string): RecordFields =>
  Object.fromEntries(
    columns.map((it) => [
      `${prefix}${it}`,
      it === 'mail'
        ? `sample${i}@example.com`
        : it === 'amount'
          ? `${i}`
          : `見本 ${it} ${i}${it === 'note' ? edition : ''}`,
    ]),
  );
const recordOf = (prefix: string, i: number, edition = ''): StoredRecord => ({
  id: String(i),
  revision: '1',
  modifiedAt: '2026-11-22T00:00:00.000Z',
  fields: fieldsOf(prefix, i, edition),
});

const side = (schema: ReturnType<typeof schemaOf>, found: () => readonly StoredRecord[]): SyncSide => ({
  source: {
    describe: async () => ok(schema),
    read: async () => ok({ records: [], next: null }),
    count: async () => ok(0),
    mark: async () => ok(null),
  },
  target: {
    describe: async () => ok(schema),
    lookUp: async () => ok(found()),
    write: async () => ok([]),
  },
});

const linkOf = (rows: readonly MappingRow[], id: string): Link => {
  const fields = fieldsOf('r', Number(id), '');
  const agreed = Object.fromEntries(
    rows.map((it) => [it.id, agreement(fields[it.right] ?? null, fields[it.right] ?? null)]),
  );
  return {
    job: 'customers',
    left: id,
    right: id,
    agreed,
    leftRevision: '1',
    rightRevision: '1',
    state: 'live',
    revision: '1',
  };
};

/** Processor time of mapping, matching, comparing and planning; one record in ten was edited since. */
const plan = async (rows: number): Promise<{ ms: number; writes: number }> => {
  const [left, right] = [schemaOf('kintone', 'l'), schemaOf('salesforce', 'r')];
  const mapped = columns.map((it) => row(`l${it}`, `r${it}`));
  const base = customerJob();
  const job = { ...base, mapping: { ...base.mapping, rows: mapped, key: { row: 'rmail', fallbacks: [] } } };
  const translator = compileTranslator(job.mapping, left, right);
  if (!translator.ok) throw new Error(JSON.stringify(translator.fault));
  let found: readonly Link[] = [];
  let partners: readonly StoredRecord[] = [];
  const ports: SyncPorts = {
    clock: new HastyClock(),
    ...forgetfulStores(),
    links: { find: async () => ok(found), save: async (links) => ok(links) },
    left: side(left, () => []),
    right: side(right, () => partners),
    newId: () => 'run',
    owner: 'bench',
  };
  const context: RunContext = {
    ports,
    job,
    translator: translator.value,
    conflicts: 'newest',
    sides: ['left', 'right'],
    known: { targetEmpty: false },
    mayWrite: async () => ok(undefined),
  };
  let [ms, writes] = [0, 0];
  for (let from = 0; from < rows; from += page) {
    const some = Array.from({ length: Math.min(page, rows - from) }, (_, i) =>
      recordOf('l', from + i + 1, (from + i) % 10 === 0 ? ' 改' : ''),
    );
    partners = some.map((it) => recordOf('r', Number(it.id)));
    found = some.map((it) => linkOf(mapped, it.id));
    const before = process.cpuUsage();
    const planned = await planPage(context, 'left', some);
    const { user, system } = process.cpuUsage(before);
    ms += (user + system) / 1_000;
    if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
    writes += planned.value.filter((it) => it.writes.length > 0).length;
  }
  return { ms, writes };
};

/** How fast one core plans linked records of ten fields. */
export const planningBench: Bench = {
  name: 'planning',
  question: 'How fast are map, match, three-way and plan on one core?',
  run: async ({ rows = 100_000 }) => {
    // The best of a few: what else the machine is doing is not what is measured.
    const tries = [await plan(rows), await plan(rows), await plan(rows)];
    const { ms, writes } = tries.reduce((best, it) => (it.ms < best.ms ? it : best));
    return [
      {
        what: `${rows} linked rows of ${columns.length} fields, ${writes} of them edited`,
        measured: `${ms.toFixed(0)} ms`,
        target: `at most ${limitMs} ms`,
        reached: ms <= limitMs && writes === Math.ceil(rows / 10),
      },
    ];
  },
};
