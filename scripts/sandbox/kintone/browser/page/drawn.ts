/** Waits until what was just put into signals stands in the page. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
