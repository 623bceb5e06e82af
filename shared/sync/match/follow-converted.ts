import type { Job } from '../../config/config.ts';
import type { Link } from '../../ports/link-store.ts';
import { ok, type Result } from '../../result.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import type { Matched } from './match-page.ts';

/** Who goes on with a converted record: the job for what it became, and the pair that stands in its way or is it already. */
export interface Heir {
  readonly job: Job | null;
  readonly link: Link | null;
}

/** The converted record of a pair, whichever side it is on. */
export const convertedOf = ({ source, partners }: Pick<Matched, 'source' | 'partners'>) =>
  [source, ...partners].find((it) => it.became?.how === 'converted');

/** The job that keeps the same app in step with what a record became; only one that is switched on counts. */
export const heirJob = (
  { ports, job }: Pick<RunContext, 'ports' | 'job'>,
  object: string | undefined,
): Job | null =>
  ports.jobs?.find(
    (it) =>
      it.enabled &&
      it.left.app === job.left.app &&
      it.right.connection === job.right.connection &&
      it.right.object === object,
  ) ?? null;

/** Says of each converted pair who goes on with it; asks nothing where none was converted. */
export const followConverted = async (
  context: RunContext,
  matched: readonly Matched[],
): Promise<Result<readonly Matched[]>> => {
  const converted = matched.filter((it) => it.problem === 'CONVERTED');
  const [first] = converted;
  if (!first) return ok(matched);
  const job = heirJob(context, convertedOf(first)?.became?.object);
  const left = converted.flatMap((it) => it.link?.left ?? []);
  const right = converted.flatMap((it) => convertedOf(it)?.became?.into ?? []);
  const asked = job && keepsLinks(job) && right.length > 0;
  const links = asked ? await context.ports.links.find(job.id, { left, right }) : ok([]);
  if (!links.ok) return links;
  return ok(
    matched.map((it) => {
      if (it.problem !== 'CONVERTED') return it;
      const into = convertedOf(it)?.became?.into;
      const link = links.value.find((other) => other.left === it.link?.left || other.right === into) ?? null;
      return { ...it, heir: { job, link } };
    }),
  );
};
