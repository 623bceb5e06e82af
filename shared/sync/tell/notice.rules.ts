import { type Problem, stopsJob } from './problems.ts';

/** What people know of one kind of problem of a job. */
export interface ToldProblem {
  readonly problem: Problem;
  /** When they were last told of it, and how often since it was first told or last summed up. */
  readonly at: string;
  readonly times: number;
  /** They were told of it, and not yet that it is over. */
  readonly open: boolean;
  /** The last run that met it. */
  readonly run: string;
  /** Runs and rows that met it since they were told. */
  readonly runs: number;
  readonly rows: number;
}

/** What people were told about a job, by kind of problem. */
export type Told = { readonly [kind: string]: ToldProblem };

/** A problem in a notice, with what was not told before: this run, and those that passed in silence. */
export interface ToldNow extends Problem {
  readonly runs: number;
}

/** What people are to be told: new kinds, kinds that went on since the last notice, kinds that are over. */
export interface Notice {
  readonly event: 'problem' | 'digest' | 'well';
  /** The run whose record it belongs to. */
  readonly run: string;
  readonly news: readonly ToldNow[];
  readonly again: readonly ToldNow[];
  readonly over: readonly ToldNow[];
}

/** A run as the rules see it. `well` = it read the whole job to its end. */
export interface RunSeen {
  readonly run: string;
  readonly problems: readonly Problem[];
  readonly well: boolean;
}

/** When it is, and how long a problem stays quiet. */
export interface NoticeTimes {
  readonly now: number;
  readonly everyMs: number;
}

/** One kind after a run: what is known of it from now on (null = forgotten), and whether people hear of it. */
interface Step {
  readonly say: 'news' | 'again' | 'over' | null;
  readonly about: ToldNow;
  readonly entry: ToldProblem | null;
  readonly run: string;
}

// A job that breaks and mends itself all day would else call people each time.
const mostTellings = 3;

const isDue = (it: ToldProblem, { now, everyMs }: NoticeTimes): boolean => now - Date.parse(it.at) >= everyMs;

const met = (before: ToldProblem | undefined, problem: Problem, run: string, times: NoticeTimes): Step => {
  const about = {
    ...problem,
    runs: (before?.runs ?? 0) + 1,
    rows: (before?.rows ?? 0) + problem.rows,
  };
  const fresh = { problem, at: new Date(times.now).toISOString(), open: true, run, runs: 0, rows: 0 };
  if (!before) return { say: 'news', about, entry: { ...fresh, times: 1 }, run };
  if (isDue(before, times)) return { say: 'again', about, entry: { ...fresh, times: 1 }, run };
  const relapsed = stopsJob(problem.kind) && !before.open && before.times < mostTellings;
  return relapsed
    ? { say: 'news', about, entry: { ...fresh, times: before.times + 1 }, run }
    : { say: null, about, entry: { ...before, problem, run, runs: about.runs, rows: about.rows }, run };
};

const missed = (it: ToldProblem, well: boolean, times: NoticeTimes): Step => {
  const { run } = it;
  const about = { ...it.problem, runs: it.runs, rows: it.rows };
  const told = { ...it, runs: 0, rows: 0 };
  const due = isDue(it, times);
  const stops = stopsJob(it.problem.kind);
  if (stops && it.open && well) {
    return { say: 'over', about, entry: due ? null : { ...told, open: false }, run };
  }
  if (due && it.runs > 0) {
    return { say: 'again', about, entry: { ...told, at: new Date(times.now).toISOString() }, run };
  }
  // What nobody met for a whole interval is news when it comes back.
  return { say: null, about, entry: due && !(stops && it.open) ? null : it, run };
};

/**
 * What to tell after a run, and what is known afterwards: a kind that is new is told at once, one that lasts is summed
 * up once an interval, one that stopped the job is told to be over, and told again when it comes back: three times in
 * an interval at most. Rows that stayed back are never called well again: that nobody met them anew does not mend them.
 */
export const planNotice = (
  told: Told,
  { run, problems, well }: RunSeen,
  times: NoticeTimes,
): { readonly notice: Notice | null; readonly told: Told } => {
  const present = new Set(problems.map((it) => it.kind));
  const absent = Object.values(told).filter((it) => !present.has(it.problem.kind));
  const steps = [
    ...problems.map((it) => met(told[it.kind], it, run, times)),
    ...absent.map((it) => missed(it, well, times)),
  ];
  const [news, again, over] = (['news', 'again', 'over'] as const).map((say) =>
    steps.filter((it) => it.say === say).map((it) => it.about),
  ) as [ToldNow[], ToldNow[], ToldNow[]];
  const event = news.length > 0 ? 'problem' : again.length > 0 ? 'digest' : over.length > 0 ? 'well' : null;
  const first = steps.find((it) => it.say !== null);
  return {
    notice: event && first ? { event, run: first.run, news, again, over } : null,
    told: Object.fromEntries(steps.flatMap((it) => (it.entry ? [[it.about.kind, it.entry]] : []))),
  };
};
