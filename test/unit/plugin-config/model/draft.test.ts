import { describe, expect, it } from 'vitest';
import {
  duplicateJob,
  emptyRow,
  freeId,
  isFinished,
  moveRow,
  putConnection,
  putJob,
  putRow,
  removeJob,
  removeRow,
  setEnabled,
  setKey,
  stopJobsOf,
  withWhenChanged,
} from '../../../../plugin/config/model/draft.ts';
import { sampleConfig, sampleJob } from '../../../support/sample-config.ts';

const ids = (job: ReturnType<typeof sampleJob>) => job.mapping.rows.map((it) => it.id);

describe('changes to a configuration', () => {
  it('put a job or a connection in place, or at the end', () => {
    const config = sampleConfig();
    expect(putJob(config, { ...sampleJob(), name: '別名' }).jobs.map((it) => it.name)).toEqual(['別名']);
    expect(putJob(config, { ...sampleJob(), id: 'next' }).jobs).toHaveLength(2);
    const [connection] = config.connections;
    expect(connection && putConnection(config, { ...connection, label: '本番' }).connections[0]?.label).toBe(
      '本番',
    );
    expect(removeJob(config, 'lead').jobs).toEqual([]);
  });

  it('[HOT-46] keep one key a job: a second one replaces the first', () => {
    const job = setKey(setKey(sampleJob(), 'r1'), 'r2');
    expect(job.mapping.key.row).toBe('r2');
  });

  it('keep what later changes mean for what was appended, and no trace of the usual', () => {
    const job = sampleJob();
    expect(withWhenChanged(job, 'update').whenChanged).toBe('update');
    expect(withWhenChanged(withWhenChanged(job, 'another'), 'leave')).toEqual(job);
  });

  it('take the key away with the row it stood in', () => {
    const job = removeRow(sampleJob(), 'r1');
    expect(job.mapping.key.row).toBe('');
    expect(isFinished(job)).toBe(false);
  });

  it('move a row, but not over the edge', () => {
    expect(ids(moveRow(sampleJob(), 'r1', 1))).toEqual(['r2', 'r1', 'r3']);
    expect(ids(moveRow(sampleJob(), 'r1', -1))).toEqual(['r1', 'r2', 'r3']);
  });

  it('give every new row an id of its own', () => {
    const job = sampleJob();
    const row = emptyRow(job.mapping.rows);
    expect(row.id).toBe('r4');
    expect(ids(putRow(job, row))).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(emptyRow([]).id).toBe('r1');
  });

  it('[HOT-52] remember when a job was first switched on: that is where "only from now" begins', () => {
    const off = { ...sampleJob(), enabled: false, enabledAt: null };
    const on = setEnabled(off, true, '2026-11-22T01:00:00.000Z');
    expect(on.enabledAt).toBe('2026-11-22T01:00:00.000Z');
    const again = setEnabled(setEnabled(on, false, 'x'), true, '2026-12-01T00:00:00.000Z');
    expect(again.enabledAt).toBe('2026-11-22T01:00:00.000Z');
  });

  it('copy a job as one that is switched off', () => {
    const config = duplicateJob(sampleConfig(), sampleJob(), 'コピー');
    expect(config.jobs[1]).toMatchObject({ id: 'lead-2', name: 'コピー', enabled: false, enabledAt: null });
  });

  it('find a free id', () => {
    expect(freeId('lead', [])).toBe('lead');
    expect(freeId('lead', ['lead', 'lead-2'])).toBe('lead-3');
  });
});

it('ending a connection switches its jobs off, leaves the others and every setting', () => {
  const on = { ...sampleJob(), enabled: true };
  const other = { ...on, id: 'other', right: { ...on.right, connection: 'elsewhere' } };
  const config = { ...sampleConfig(), jobs: [on, other] };
  const stopped = stopJobsOf(config, on.right.connection);
  expect(stopped).toEqual({ ...config, jobs: [{ ...on, enabled: false }, other] });
});
