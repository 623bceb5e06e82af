const firstWaitMs = 1_000;
const longestWaitMs = 3_600_000;
const mostAttempts = 5;

/**
 * How long to wait before attempt `attempt + 1`, or null to give up: doubling from one second, up to an hour,
 * with up to a quarter of jitter so that doors that failed together do not come back together.
 * `random` is a number from 0 up to 1.
 */
export const retryDelay = (attempt: number, random: number, most = mostAttempts): number | null => {
  if (attempt >= most) return null;
  const wait = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs);
  return Math.round(wait * (1 + random / 4));
};
