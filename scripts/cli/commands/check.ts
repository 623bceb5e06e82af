import type { Config, Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import { checkFlagDeleted } from '../../../shared/sync/check-flag-deleted.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import type { Language } from '../../../shared/words/words.ts';
import type { RunCommand } from '../command.ts';
import { composePorts, composeRunner, type Runner } from '../compose.ts';
import { exitCodeOfFault, exitCodes } from '../exit-code.rules.ts';
import { loadConfig } from '../load-config.ts';
import { overdueNow, sayOverdue, standingsOf } from './say-overdue.ts';

/** Reads both sides of every job and tells what stands in its way; nothing is written. */
export const checkCommand: RunCommand = async (command, { env, output }) => {
  const config = await loadConfig(command.config);
  const runner = config.ok ? composeRunner(env) : config;
  if (!config.ok || !runner.ok) {
    const failed = config.ok ? runner : config;
    if (!failed.ok) output.fault(failed.fault);
    return exitCodes.usage;
  }
  const standings = await standingsOf(runner.value, config.value);
  let worst: number = exitCodes.good;
  for (const job of config.value.jobs.filter((it) => command.job === null || it.id === command.job)) {
    const checked = await checkJob(runner.value, config.value, job);
    output.data({ event: 'check', job: job.id, ...checked }, textOf(job, checked, output.language));
    sayOverdue(output, job, overdueNow(job, standings[job.id]));
    if (checked.fault) output.fault(checked.fault);
    worst = Math.max(worst, codeOf(checked));
  }
  return worst;
};

/** What was found about one job. */
interface Checked {
  readonly fault?: Fault;
  readonly issues: readonly Issue[];
}

const isBad = ({ fault, issues }: Checked): boolean =>
  !!fault || issues.some((it) => it.severity === 'error');

const codeOf = (it: Checked): number => {
  if (it.fault) return exitCodeOfFault(it.fault);
  return isBad(it) ? exitCodes.stop : exitCodes.good;
};

const textOf = (job: Job, checked: Checked, language: Language): string => {
  const sentences = checked.issues.map((it) => {
    const { what, cure } = issueSentence(it, language);
    return `  ${it.path.join(' > ')}: ${what}${cure}`;
  });
  return [`${job.name}: ${isBad(checked) ? 'NG' : 'OK'}`, ...sentences].join('\n');
};

const checkJob = async (runner: Runner, config: Config, job: Job): Promise<Checked> => {
  const ports = composePorts(runner, config, job);
  if (!ports.ok) return { fault: ports.fault, issues: [] };
  const left = await ports.value.left.target.describe();
  if (!left.ok) return { fault: left.fault, issues: [] };
  const right = await ports.value.right.target.describe();
  if (!right.ok) return { fault: right.fault, issues: [] };
  const flags = checkFlagDeleted(job, { left: left.value, right: right.value });
  return { issues: [...checkMapping(job.mapping, left.value, right.value), ...flags] };
};
