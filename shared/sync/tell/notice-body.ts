import type { ToldNow } from './notice.rules.ts';
import type { NoticeFacts, NoticeWords } from './telling.ts';

/**
 * A notice as JSON, for whoever receives webhooks. `id` is the same when it is posted again. Holds what the other side
 * said word for word, and no value of a record that we know of.
 */
export const noticeBody = (
  { job, notice, report }: NoticeFacts,
  words: NoticeWords,
  { link, at }: { readonly link: string | null; readonly at: string },
): string => {
  const problem = (it: ToldNow) => {
    const { what, cure } = words.sentence(it);
    return {
      code: it.code,
      origin: it.fault?.origin ?? 'renkei',
      runs: it.runs,
      rows: it.rows,
      sentence: what,
      next: cure,
      cause: it.fault?.cause ?? null,
    };
  };
  const [news, again, over] = [notice.news, notice.again, notice.over].map((some) => some.map(problem));
  const first = (news ?? [])[0] ?? (again ?? [])[0] ?? (over ?? [])[0];
  return JSON.stringify({
    id: `${notice.run} ${notice.event} ${at}`,
    event: notice.event,
    at,
    job: job.id,
    name: job.name,
    run: notice.run,
    state: report?.state ?? null,
    counts: report?.counts ?? null,
    ...first,
    news,
    again,
    over,
    link,
  });
};
