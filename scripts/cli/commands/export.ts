import type { Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import { exportJob } from '../../../shared/sync/run/export-job.ts';
import { runWords } from '../../../shared/words/runs.ts';
import { type CsvExport, openCsvExport } from '../../node/csv-export.ts';
import type { RunCommand } from '../command.ts';
import { composePorts } from '../compose.ts';
import { exitCodeOfFault, exitCodes } from '../exit-code.rules.ts';
import { openConfig } from './open-config.ts';

/** Writes all records of a job, as its mapping makes them, into a CSV file; nothing changes on either side. */
export const exportCommand: RunCommand = async (command, { env, output, stopping }) => {
  const opened = await openConfig(command, { env });
  if (!opened.ok) {
    output.fault(opened.fault);
    return exitCodes.usage;
  }
  const { config, runner } = opened.value;
  const job = config.jobs.find((it) => it.id === command.job);
  if (!job || command.out === null) {
    const wrong = command.out === null ? ['option', '--out'] : ['job', command.job ?? ''];
    output.fault(fault('CONFIG_INVALID', 'renkei', Object.fromEntries([wrong])));
    return exitCodes.usage;
  }
  const ports = composePorts(runner, config, job);
  if (!ports.ok) {
    output.fault(ports.fault);
    return exitCodeOfFault(ports.fault);
  }
  const done = await exportTo(command.out, ports.value, job, stopping);
  if (!done.ok) {
    output.fault(done.fault);
    return exitCodeOfFault(done.fault);
  }
  const text = runWords[output.language].exported(done.value);
  output.data({ event: 'export', job: job.id, file: command.out, ...done.value }, `${job.name}: ${text}`);
  return done.value.keptBack > 0 ? exitCodes.rowsFailed : exitCodes.good;
};

const exportTo = async (
  path: string,
  ports: SyncPorts,
  job: Job,
  cancelled: () => boolean,
): Promise<Result<{ readonly written: number; readonly keptBack: number }>> => {
  let file: CsvExport | null = null;
  try {
    file = await openCsvExport(path);
    const done = await exportJob(ports, job, file, cancelled);
    if (done.ok) return ok(await file.finish());
    await file.drop();
    return done;
  } catch (thrown) {
    await file?.drop();
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return fail(fault('FILE_UNWRITABLE', 'renkei', { file: path }, { message }));
  }
};
