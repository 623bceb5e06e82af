import type { Job } from '../../config/config.ts';
import { fault } from '../../fault/fault.ts';
import type { Page } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import { retrying } from './retrying.ts';

/** What touching came to; somebody who edited a record meanwhile has touched it himself. */
export interface Touched {
  readonly found: number;
  readonly touched: number;
  readonly refused: number;
}

const pageSize = 2_000;

/**
 * Makes records of the app that are older than the job count as changed, so that its next run carries them: each is
 * written with the key it has. Nothing else in it changes, but kintone notes the update, its revision and its time.
 */
export const touchRecords = async (
  ports: Pick<SyncPorts, 'left' | 'clock' | 'random'>,
  job: Job,
  { dryRun = false, cancelled }: { readonly dryRun?: boolean; readonly cancelled?: () => boolean } = {},
): Promise<Result<Touched>> => {
  const { source, target } = ports.left;
  const field = await keyField(ports, job);
  if (!field.ok) return field;
  const until = job.enabledAt ?? new Date(ports.clock.now()).toISOString();
  const read = (cursor: string | null): Promise<Result<Page>> =>
    retrying(ports, () =>
      source.read({
        window: { since: null, until },
        fields: [field.value],
        limit: pageSize,
        cursor,
        condition: job.left.condition,
      }),
    );
  let done: Touched = { found: 0, touched: 0, refused: 0 };
  let cursor: string | null = null;
  do {
    if (cancelled?.()) return fail(fault('CANCELLED', 'renkei', { job: job.id }));
    const page: Result<Page> = await read(cursor);
    if (!page.ok) return page;
    const { records, next } = page.value;
    const written = dryRun
      ? ok([])
      : await retrying(ports, () => target.write(records.map((it) => rewrite(it, field.value))));
    if (!written.ok) return written;
    const refused = written.value.filter((it) => it.done === 'refused' && it.fault.code !== 'ROW_CHANGED');
    done = {
      found: done.found + records.length,
      touched: done.touched + (dryRun ? 0 : records.length - refused.length),
      refused: done.refused + refused.length,
    };
    cursor = next;
  } while (cursor !== null);
  return ok(done);
};

// With its revision, so that nobody's edit of this moment is written over.
const rewrite = ({ id, revision, fields }: StoredRecord, field: string) => ({
  kind: 'update' as const,
  ref: id,
  id,
  revision,
  fields: { [field]: fields[field] ?? null },
});

const keyField = async (
  ports: Pick<SyncPorts, 'left' | 'clock' | 'random'>,
  { mapping }: Job,
): Promise<Result<string>> => {
  const schema = await retrying(ports, () => ports.left.target.describe());
  if (!schema.ok) return schema;
  const row = mapping.rows.find((it) => it.id === mapping.key.row);
  const field = schema.value.fields.find((it) => it.code === row?.left);
  if (!field?.updatable)
    return fail(fault('KEY_UNMAPPED', 'kintone', { left: row?.left ?? '', right: row?.right ?? '' }));
  return ok(field.code);
};
