import type { Actor } from '../auth/actor.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { StoredRecord } from '../store/record.ts';
import { compileCondition, type Predicate } from './compile.ts';
import { parseQuery } from './parse.ts';
import type { QueryWorld } from './query-world.ts';

const compiled = new WeakMap<AppSettings, Map<string, { predicate: Predicate; at: number; actor: Actor }>>();
const keptMs = 1000;

/** Whether a record meets a condition in query words; an empty one is met by all. */
export const meetsCondition = (
  world: QueryWorld,
  app: App,
  record: StoredRecord,
  condition: string,
  actor: Actor,
): boolean => {
  if (condition.trim() === '') return true;
  const settings = app.live ?? app.preview;
  const known = compiled.get(settings) ?? new Map();
  compiled.set(settings, known);
  const now = world.clock.now();
  // Kept for a moment only, because what TODAY() and LOGINUSER() mean moves on.
  const hit = known.get(condition);
  if (hit && hit.actor === actor && Math.abs(now - hit.at) < keptMs) return hit.predicate(record);
  const predicate = compileCondition({ ...world, actor }, app, parseQuery(condition).condition);
  known.set(condition, { predicate, at: now, actor });
  return predicate(record);
};
