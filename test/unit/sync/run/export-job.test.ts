import { expect, test } from 'vitest';
import { type ExportLine, exportJob } from '../../../../shared/sync/run/export-job.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const collect = () => {
  const found = { columns: [] as readonly string[], lines: [] as ExportLine[], edited: [] as ExportLine[] };
  return {
    found,
    sink: {
      head: (columns: readonly string[]) => {
        found.columns = columns;
      },
      lines: async (some: readonly ExportLine[]) => void found.lines.push(...some),
      edited: async (some: readonly ExportLine[]) => void found.edited.push(...some),
    },
  };
};

test('[SAT-24] the columns are the fields the mapping carries to, and every value goes through its rules', async () => {
  const { mapping } = customerJob();
  const steps = [{ id: 'letterCase', options: { to: 'upper' } }];
  const rows = [
    row('氏名', 'LastName', { sendSteps: steps }),
    row('メール', 'Email', { role: 'key' }),
    row('会社', 'Department', { disabled: true }),
  ];
  const job = customerJob({ mapping: { ...mapping, rows } });
  const world = syncWorld(job);
  world.left.add({ 氏名: 'sato', メール: 'a@example.com', 会社: 'x' });
  const { found, sink } = collect();
  expect(await exportJob(world.ports, job, sink)).toMatchObject({ ok: true });
  expect(found.columns).toEqual(['LastName', 'Email']);
  expect(found.lines).toEqual([{ id: '1', cells: ['SATO', 'a@example.com'] }]);
  expect([world.left.writes, world.right.writes]).toEqual([0, 0]);
});

test('a record that a rule keeps back has no cells', async () => {
  const { mapping } = customerJob();
  const rows = mapping.rows.map((it) => (it.left === 'メール' ? { ...it, onError: 'failRow' as const } : it));
  const job = customerJob({ mapping: { ...mapping, rows } });
  const world = syncWorld(job);
  world.left.add({ 氏名: '見本', メール: 'no address' });
  const { found, sink } = collect();
  await exportJob(world.ports, job, sink);
  expect(found.lines).toEqual([{ id: '1', cells: null }]);
});

test('a record edited while the others are read comes again as it is then', async () => {
  const world = syncWorld();
  for (let i = 0; i < 3; i += 1) world.left.add({ 氏名: `${i}`, メール: `${i}@example.com` });
  await world.clock.advance(600_000);
  const { found, sink } = collect();
  await exportJob(world.ports, world.job, {
    ...sink,
    lines: async (some) => {
      await sink.lines(some);
      await world.clock.advance(120_000);
      world.left.edit('2', { 氏名: 'edited' });
    },
  });
  expect(found.lines.map((it) => it.id)).toEqual(['1', '2', '3']);
  expect(found.edited).toEqual([{ id: '2', cells: ['edited', '1@example.com', '', ''] }]);
});

test('asked to stop it ends before the next page', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const { found, sink } = collect();
  expect(await exportJob(world.ports, world.job, sink, () => true)).toMatchObject({
    ok: false,
    fault: { code: 'CANCELLED' },
  });
  expect(found.lines).toEqual([]);
});
