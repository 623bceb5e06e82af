import type { Config, Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import { stopProblem } from '../../../shared/sync/tell/problems.ts';
import { tell } from '../../../shared/sync/tell/tell-problem.ts';
import type { Environment } from '../../node/env-secrets.ts';
import { nodeClock } from '../../node/node-clock.ts';
import { composeTelling } from '../compose-telling.ts';
import { processNotices } from '../process-notices.ts';

/**
 * Tells webhooks that kintone itself refuses a watching runner, which no comment in kintone can: at once, then once an
 * interval, and when it answers again. Remembered by this process alone, so a runner that ends after each look is silent
 * here; its exit code speaks.
 */
export class UnreachableKintone {
  readonly #config: Config;
  readonly #env: Environment;
  readonly #notices = processNotices();

  constructor({ config, env }: { readonly config: Config; readonly env: Environment }) {
    this.#config = config;
    this.#env = env;
  }

  /** What a look for these jobs came to: the fault, or null when kintone answered. */
  async looked(jobs: readonly Job[], fault: Fault | null): Promise<void> {
    const problems = fault ? [stopProblem(fault)] : [];
    const ports = {
      clock: nodeClock,
      random: Math.random,
      notices: this.#notices,
      ...composeTelling(this.#env, this.#config),
    };
    for (const job of jobs.filter((it) => it.enabled && it.notify?.webhook)) {
      await tell(ports, job, null, { run: '', problems, well: !fault });
    }
  }
}
