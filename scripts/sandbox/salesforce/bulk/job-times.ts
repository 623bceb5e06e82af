/** How long jobs take here: a short wait, then some thousand rows a second. */
export const jobTimes = { waitMs: 100, rowsPerMs: 40, leastMs: 150 } as const;

/** When a job that was closed at `at` begins and ends to be worked on. */
export const scheduleOf = (at: number, rows: number): { begins: number; ends: number } => {
  const begins = at + jobTimes.waitMs;
  return { begins, ends: begins + Math.max(jobTimes.leastMs, rows / jobTimes.rowsPerMs) };
};
