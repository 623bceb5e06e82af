/** The same functions where they cannot work: each is there and answers null, whatever it is asked. */
export const silent = <T extends object>(api: T): T =>
  Object.fromEntries(
    Object.entries(api).map(([name, it]) => [name, typeof it === 'function' ? () => null : silent(it)]),
  ) as T;
