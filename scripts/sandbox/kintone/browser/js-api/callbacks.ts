/** Gives a promise to who asked for one, or calls back who handed in functions, the way the older calls work. */
export const answering = <T>(
  work: Promise<T>,
  success?: (value: T) => void,
  failure?: (error: unknown) => void,
): Promise<T> | undefined => {
  if (!success && !failure) return work;
  work.then(
    (value) => success?.(value),
    (error) => failure?.(error),
  );
  return undefined;
};
