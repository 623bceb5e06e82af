import type { Config, Job } from '../../../shared/config/config.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import { isFinished } from './draft.ts';
import type { Route } from './route.ts';
import { firstOpenStep } from './wizard.rules.ts';

/** What to do next, and where. */
export type NextThing =
  | { readonly kind: 'errors'; readonly count: number; readonly route: Route }
  | { readonly kind: 'unfinished'; readonly job: Job; readonly route: Route };

const routeOf = (issue: Issue): Route => {
  const [part, id] = issue.path;
  if (part === 'jobs' && id)
    return { tab: 'jobs', job: id, part: issue.path.includes('mapping') ? 'mapping' : 'rules' };
  return part === 'calling' ? { tab: 'calling' } : { tab: 'connections' };
};

/** The worst thing only: errors in the settings, then a job that was left half done; null when nothing waits. */
export const nextThing = (config: Config, issues: readonly Issue[]): NextThing | null => {
  const first = issues[0];
  if (first) return { kind: 'errors', count: issues.length, route: routeOf(first) };
  const job = config.jobs.find((it) => !isFinished(it));
  return job
    ? { kind: 'unfinished', job, route: { tab: 'jobs', job: job.id, wizard: firstOpenStep(job) } }
    : null;
};
