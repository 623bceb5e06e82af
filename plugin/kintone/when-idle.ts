// A page that is never idle still gets what it was promised.
const longestMs = 2_000;

/** Waits until the page has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: longestMs });
    else setTimeout(resolve);
  });
