import type { Schema } from '../../shared/field/schema.ts';
import type { RecordFields, StoredRecord } from '../../shared/record/record.ts';
import { ok } from '../../shared/result.ts';
import type { RunContext } from '../../shared/sync/run-context.ts';
import { compileTranslator } from '../../shared/sync/translate/compile-translator.ts';
import type { Translator } from '../../shared/sync/translate/translator.ts';
import { contactObject, customerApp, customerJob } from './customer-job.ts';
import { syncWorld } from './sync-world.ts';

/** A stored record for tests of single decisions. */
export const record = (id: string, fields: RecordFields, more: Partial<StoredRecord> = {}): StoredRecord => ({
  id,
  revision: '1',
  modifiedAt: '2026-11-22T00:00:00.000Z',
  fields,
  ...more,
});

/** The customer mapping made ready. */
export const customerTranslator = (
  job = customerJob(),
  left: Schema = customerApp,
  right: Schema = contactObject,
): Translator => {
  const compiled = compileTranslator(job.mapping, left, right);
  if (!compiled.ok) throw new Error(compiled.fault.code);
  return compiled.value;
};

/** Everything that decisions inside a run look at, over a world in memory. */
export const runContext = (world = syncWorld()): RunContext => ({
  ports: world.ports,
  job: world.job,
  translator: customerTranslator(world.job),
  conflicts: world.job.conflicts,
  sides: ['left', 'right'],
  known: { targetEmpty: false },
  mayWrite: async () => ok(undefined),
});
