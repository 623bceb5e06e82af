import type { Config, Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import { type Issue, issue } from '../../../shared/issue/issue.ts';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import { pausedFor } from '../../../shared/sync/due/paused-for.ts';
import type { Forecast } from '../../../shared/sync/limits/forecast.rules.ts';
import { forecastRun } from '../../../shared/sync/limits/forecast.ts';
import { checkFlagDeleted } from '../../../shared/sync/plan/check-flag-deleted.ts';
import type { SideName, SyncPorts } from '../../../shared/sync/ports.ts';
import { checkWords, type JobState } from '../../../shared/words/check.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import type { Language } from '../../../shared/words/words.ts';
import { kintoneUrl } from '../../node/env-secrets.ts';
import type { RunCommand } from '../command.ts';
import { composePorts, type Runner } from '../compose.ts';
import { exitCodeOfFault, exitCodes } from '../exit-code.rules.ts';
import { forecastLines } from '../forecast-lines.ts';
import { linkMaker, type Preflight, preflight, preflightLines } from '../preflight.ts';
import { openConfig } from './open-config.ts';
import { sayExpired } from './say-expired.ts';
import { overdueNow, sayOverdue, standingsOf } from './say-overdue.ts';

/** Reads both sides of every job and tells what stands in its way; nothing is written. */
export const checkCommand: RunCommand = async (command, { env, output }) => {
  const opened = await openConfig(command, { env });
  if (!opened.ok) {
    output.fault(opened.fault);
    return exitCodes.usage;
  }
  const { config, runner } = opened.value;
  const standings = await standingsOf(runner, config);
  let worst: number = exitCodes.good;
  for (const job of config.jobs.filter((it) => command.job === null || it.id === command.job)) {
    const checked = await checkJob(runner, config, job);
    output.data(
      { event: 'check', job: job.id, state: stateOf(checked), ...checked },
      textOf(job, checked, output.language),
    );
    sayOverdue(output, job, overdueNow(job, standings[job.id]));
    if (checked.fault) output.fault(checked.fault);
    sayExpired(output, config, job, standings, checked.fault);
    worst = Math.max(worst, codeOf(checked));
  }
  return worst;
};

/** What was found about one job. */
interface Checked {
  readonly fault?: Fault;
  readonly issues: readonly Issue[];
  readonly duplicates?: Preflight;
  /** What the next run will take; null where a side cannot be counted. */
  readonly forecast?: Forecast | null;
}

const stateOf = ({ fault, issues, duplicates }: Checked): JobState => {
  if (fault?.code === 'ACCESS_LOST') return 'paused';
  if (fault || issues.some((it) => it.severity === 'error')) return 'blocked';
  return duplicates && duplicates.groups.length > 0 ? 'needsAttention' : 'ready';
};

const codes: Readonly<Record<JobState, number>> = {
  ready: exitCodes.good,
  needsAttention: exitCodes.rowsFailed,
  paused: exitCodes.hold,
  blocked: exitCodes.stop,
};

const codeOf = (it: Checked): number => (it.fault ? exitCodeOfFault(it.fault) : codes[stateOf(it)]);

const textOf = (job: Job, checked: Checked, language: Language): string => {
  const sentences = checked.issues.map((it) => {
    const { what, cure } = issueSentence(it, language);
    return `  ${it.path.join(' > ')}: ${what}${cure}`;
  });
  const twice = checked.duplicates ? preflightLines(checked.duplicates, language) : [];
  const { forecast } = checked;
  const takes = forecast ? forecastLines(forecast, job.mapping.timeZone, language) : [];
  const state = checkWords[language].state[stateOf(checked)];
  return [`${job.name}: ${state}`, ...sentences, ...twice, ...takes].join('\n');
};

const checkJob = async (runner: Runner, config: Config, job: Job): Promise<Checked> => {
  const ports = composePorts(runner, config, job);
  if (!ports.ok) return { fault: ports.fault, issues: [] };
  const left = await ports.value.left.target.describe();
  if (!left.ok) return unseen(ports.value, job, 'left', withHost(left.fault, runner));
  const right = await ports.value.right.target.describe();
  if (!right.ok) return unseen(ports.value, job, 'right', right.fault);
  const schemas = { left: left.value, right: right.value };
  const issues = [
    ...checkMapping(job.mapping, schemas.left, schemas.right),
    ...checkFlagDeleted(job, schemas),
  ];
  const url = kintoneUrl(runner.env);
  if (!url.ok) return { fault: url.fault, issues };
  const duplicates = await preflight(ports.value, job, schemas, linkMaker(url.value, config, job));
  if (!duplicates.ok) return { fault: duplicates.fault, issues };
  const forecast = await forecastRun(ports.value, job);
  if (!forecast.ok) return { fault: forecast.fault, issues };
  return { issues, duplicates: duplicates.value, forecast: forecast.value };
};

// The rows of a side that cannot be seen any more are kept; they are told one by one, so that nobody looks for them.
const unseen = async (ports: SyncPorts, job: Job, side: SideName, why: Fault): Promise<Checked> => {
  const paused = await pausedFor(ports, job, why);
  const fault = paused.ok ? why : paused.fault;
  if (fault.code !== 'ACCESS_LOST') return { fault, issues: [] };
  const rows = job.mapping.rows.filter((it) => !it.disabled && it[side] !== '');
  return {
    fault,
    issues: rows.map((it) => issue('FIELD_NO_ACCESS', 'warning', ['rows', it.id, it[side]], { row: it.id })),
  };
};

// An address that is wrong, or leads nowhere, is told by its name.
const withHost = (it: Fault, { env }: Runner): Fault => {
  const host = URL.canParse(env.KINTONE_BASE_URL ?? '') ? new URL(env.KINTONE_BASE_URL ?? '').host : '';
  return { ...it, values: { host, ...it.values } };
};
