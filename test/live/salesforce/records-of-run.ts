import type { LiveAnswer } from '../fact.ts';
import { idsNamed } from './ids-named.ts';

/** The id of a lead that no organization has. */
export const nobodysId = '00Q000000000000EAA';

/** Keeps which records a run made, so that it changes no others and can delete its own. */
export const recordsOfRun = () => {
  const known = new Set([nobodysId]);
  const made = new Set<string>();
  return {
    made: (): readonly string[] => [...made],
    /** The ids that a call names and that are not of this run. */
    strangers: (path: string, body: unknown): readonly string[] =>
      idsNamed(path, body).filter((it) => !known.has(it)),
    /** Remembers what a call made. */
    learn: ({ body }: LiveAnswer): void => {
      const results: readonly { id?: unknown; success?: boolean }[] = Array.isArray(body) ? body : [body];
      for (const { id, success } of results.map((it) => it ?? {})) {
        if (typeof id !== 'string') continue;
        known.add(id);
        if (success) made.add(id);
      }
    },
  };
};
