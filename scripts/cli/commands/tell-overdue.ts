import type { Config, Job } from '../../../shared/config/config.ts';
import type { Standing } from '../../../shared/ports/lease.ts';
import { tellOverdue } from '../../../shared/sync/tell/tell-overdue.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext } from '../command.ts';
import { composeState, type Runner } from '../compose.ts';
import { composeTelling } from '../compose-telling.ts';
import { overdueNow, sayOverdue } from './say-overdue.ts';

// What was told is remembered in kintone; this only keeps a watching runner from asking there at every look.
const askEveryMs = 900_000;

/** Tells about jobs without a success for too long: on the terminal, and to whomever they name. */
export class OverdueJobs {
  readonly #parts: { readonly runner: Runner; readonly config: Config; readonly context: CommandContext };
  readonly #askedAt = new Map<string, number>();

  constructor(parts: { readonly runner: Runner; readonly config: Config; readonly context: CommandContext }) {
    this.#parts = parts;
  }

  async look(jobs: readonly Job[], standings: { readonly [job: string]: Standing }): Promise<void> {
    const { runner, config, context } = this.#parts;
    const now = nodeClock.now();
    for (const job of jobs) {
      const found = overdueNow(job, standings[job.id]);
      if (!found || now - (this.#askedAt.get(job.id) ?? 0) < askEveryMs) continue;
      this.#askedAt.set(job.id, now);
      sayOverdue(context.output, job, found);
      const ports = { clock: nodeClock, random: Math.random };
      const state = composeState(runner, config);
      await tellOverdue({ ...ports, ...state, ...composeTelling(runner.env, config) }, job, found);
    }
  }
}
