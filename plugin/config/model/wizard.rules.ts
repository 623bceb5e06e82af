import { checkConfig } from '../../../shared/config/check-config.ts';
import type { Config, Job } from '../../../shared/config/config.ts';
import type { CheckLine } from './check-run.ts';
import { passed } from './check-run.ts';
import { type WizardStep, wizardSteps } from './route.ts';

/** What a step waits for before the next may begin; null = nothing. */
export type Waiting =
  | { readonly for: 'template' | 'apps' | 'connection' | 'object' | 'rows' | 'rules' }
  | { readonly for: 'mapping'; readonly count: number }
  | null;

/** What is known while the wizard runs. */
export interface WizardFacts {
  readonly config: Config;
  readonly job: Job | null;
  /** The app's form could be read. */
  readonly appLoaded: boolean;
  readonly checks: readonly CheckLine[];
  /** Problems of the mapping that keep it from running; 0 until both schemas are there. */
  readonly mappingErrors: number;
}

const rules: Readonly<Record<WizardStep, (job: Job, facts: WizardFacts) => Waiting>> = {
  template: () => null,
  apps: (_job, facts) => (facts.appLoaded && facts.config.stateApps ? null : { for: 'apps' }),
  connection: (job, facts) => {
    if (!passed(facts.checks)) return { for: 'connection' };
    return job.right.object === '' ? { for: 'object' } : null;
  },
  mapping: (job, facts) => {
    if (job.mapping.rows.length === 0) return { for: 'rows' };
    return facts.mappingErrors > 0 ? { for: 'mapping', count: facts.mappingErrors } : null;
  },
  rules: (job, facts) => {
    // The others stay among them: a job may come after one of them.
    const jobs = facts.config.jobs.map((it) => (it.id === job.id ? { ...job, enabled: true } : it));
    const own = checkConfig({ ...facts.config, jobs }).filter(
      ({ path: [place, id] }) => place !== 'jobs' || id === job.id,
    );
    return own.length > 0 ? { for: 'rules' } : null;
  },
  dryRun: () => null,
  start: () => null,
};

/** Why the wizard cannot go on from a step yet, or null. */
export const waitingFor = (step: WizardStep, facts: WizardFacts): Waiting =>
  facts.job ? rules[step](facts.job, facts) : { for: 'template' };

/** Where the wizard opens for a job that was left half done: the first step that still lacks something. */
export const firstOpenStep = (job: Job): WizardStep => {
  if (job.right.connection === '') return 'apps';
  if (job.right.object === '') return 'connection';
  return job.mapping.rows.length === 0 ? 'connection' : 'mapping';
};

/** The step after, or null at the end. */
export const stepAfter = (step: WizardStep): WizardStep | null =>
  wizardSteps[wizardSteps.indexOf(step) + 1] ?? null;

/** The step before, or null at the beginning. */
export const stepBefore = (step: WizardStep): WizardStep | null =>
  step === 'template' ? null : (wizardSteps[wizardSteps.indexOf(step) - 1] ?? null);
