import type { Options } from './transform.ts';

/** Works something out from a step's options once, however many values the step then sees. */
export const prepared = <T>(build: (options: Options) => T): ((options: Options) => T) => {
  const known = new WeakMap<Options, T>();
  return (options) => {
    const before = known.get(options);
    if (before !== undefined) return before;
    const built = build(options);
    known.set(options, built);
    return built;
  };
};
