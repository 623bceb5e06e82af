import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Job } from '../../../shared/config/config.ts';
import { writeCsv } from '../../../shared/connectors/csv.ts';
import { csvSide } from '../../../shared/connectors/generic/csv-source.ts';
import { kintoneSide } from '../../../shared/connectors/kintone/kintone-side.ts';
import { fault } from '../../../shared/fault/fault.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { quotaOf } from '../../../shared/sync/limits/quota.rules.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import { itemRows } from '../../../shared/sync/run/item-rows.ts';
import { type RunResult, runJob } from '../../../shared/sync/runner.ts';
import { runWords } from '../../../shared/words/runs.ts';
import { openCsvFile } from '../../node/csv-file.ts';
import { fileDigest } from '../../node/file-digest.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext, RunCommand } from '../command.ts';
import { baseOf, composeRunner } from '../compose.ts';
import { exitCodeOfFault, exitCodeOfRun } from '../exit-code.rules.ts';
import { importStores } from '../import-stores.ts';
import { loadConfig } from '../load-config.ts';
import type { Command } from '../read-command.ts';

/** Brings a CSV file into an app: columns are matched to fields by code or label, rows by the key. */
export const importCommand: RunCommand = async (command, context) => {
  const errors: RunItem[] = [];
  const result = await importFile(command, context, errors);
  if (!result.ok) {
    context.output.fault(result.fault);
    return exitCodeOfFault(result.fault);
  }
  context.output.run(command.subject ?? '', result.value);
  if (command.errors !== null) {
    const rows = [runWords[context.output.language].itemHead, ...itemRows(result.value.run, errors)];
    await writeFile(command.errors, `\ufeff${writeCsv(rows, { formulaSafe: true })}`);
  }
  return exitCodeOfRun(result.value);
};

const importFile = async (
  command: Command,
  context: CommandContext,
  errors: RunItem[],
): Promise<Result<RunResult>> => {
  const { subject, app, key } = command;
  if (!subject || !app || !key) return fail(fault('CONFIG_INVALID', 'renkei', { option: '--app --key' }));
  const config = command.config === null ? ok(null) : await loadConfig(command.config);
  if (!config.ok) return config;
  const runner = composeRunner(context.env);
  if (!runner.ok) return runner;
  const file = await openCsvFile(subject);
  if (!file.ok) return file;
  const left = kintoneSide(runner.value.kintone(null), { app, clock: nodeClock, gate: runner.value.gate });
  const schema = await left.target.describe();
  if (!schema.ok) return schema;
  const job = importJob(app, key, schema.value, file.value.header);
  if (!job.ok) return job;
  const { stores, keep } = importStores(runner.value, config.value);
  const runLog: typeof stores.runLog = {
    ...stores.runLog,
    append: async (_run, _page, items) => {
      errors.push(...items.filter((it) => it.done === 'failed'));
      return ok(undefined);
    },
  };
  const right = csvSide(file.value, { name: basename(subject), clock: nodeClock });
  // Another file of the same name must not go on where this one broke off.
  const id = config.value ? `${job.value.id}-${await fileDigest(subject)}` : job.value.id;
  const done = await runJob(
    { ...baseOf(runner.value), quota: quotaOf(config.value ?? {}), ...stores, runLog, left, right },
    {
      job: { ...job.value, id },
      trigger: 'import',
      dryRun: command.dryRun,
      onProgress: context.output.page,
      cancelled: context.stopping,
    },
  );
  const kept = done.dryRun ? ok(undefined) : await keep(done.state);
  return kept.ok ? ok(done) : kept;
};

/** A one-way job from the file's columns to the fields that are called the same. */
export const importJob = (
  app: string,
  key: string,
  schema: Schema,
  header: readonly string[],
): Result<Job> => {
  const rows = header.flatMap((column) => {
    const field = schema.fields.find((it) => it.code === column || it.label === column);
    return field?.creatable ? [rowOf(field.code, column, field.code === key)] : [];
  });
  const keyRow = rows.find((it) => it.left === key);
  if (!keyRow) return fail(fault('KEY_UNMAPPED', 'csv', { left: key, right: header.join(', ') }));
  return ok({
    id: `import-${app}`,
    name: `import ${app}`,
    enabled: true,
    enabledAt: null,
    kind: 'upsert',
    left: { app, guestSpace: null, condition: '' },
    right: { connection: 'csv', object: 'file', condition: '' },
    mapping: { rows, key: { row: keyRow.id, fallbacks: [] }, timeZone: 'Asia/Tokyo', region: 'JP' },
    schedule: { kind: 'manual' },
    initial: { kind: 'all' },
    duplicates: 'first',
    conflicts: 'right',
  });
};

const rowOf = (left: string, right: string, isKey: boolean): MappingRow => ({
  id: left,
  left,
  right,
  direction: 'receive',
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'leave',
  // One cell that does not fit must not lose the whole customer silently: the row is listed.
  onError: 'failRow',
  ...(isKey ? { role: 'key' as const } : {}),
});
