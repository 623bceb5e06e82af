import type { Job } from '../../config/config.ts';
import type { Fault } from '../../fault/fault.ts';
import type { Result } from '../../result.ts';
import type { RunReport } from '../report.ts';
import type { Notice } from './notice.rules.ts';
import type { Problem } from './problems.ts';

/** What a notice is written from; a notice about a job that does not run has no report. */
export interface NoticeFacts {
  readonly job: Pick<Job, 'id' | 'name'>;
  readonly notice: Notice;
  readonly report: RunReport | null;
}

/** Notices in one language. */
export interface NoticeWords {
  /** The whole notice, as it stands in a comment. */
  text(facts: NoticeFacts): string;
  /** One problem: what is wrong, and what to do next. */
  sentence(problem: Problem): { readonly what: string; readonly cure: string };
  /** That a notice could not be posted to this host, for those who read the run's record. */
  notPosted(host: string, fault: Fault): string;
}

/** How a door tells people: its words, its way out of the house, its addresses. */
export interface Telling {
  readonly words: NoticeWords;
  /** Posts a notice once, as JSON; MUST NOT retry. An answer other than 2xx is a fault. */
  post(url: string, body: string): Promise<Result<void>>;
  /** The address of a record of the run log. */
  link(record: string): string;
}
