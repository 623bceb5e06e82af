import { fault } from '../../fault/fault.ts';
import { fail, ok, type Result } from '../../result.ts';

/** One step of a configuration's life: takes the shape of `from`, gives the shape of `from + 1`. Pure. */
export interface Migration {
  readonly from: number;
  readonly change: (config: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The version this code writes. */
export const currentVersion = 1;

/** Every migration, oldest first; empty as long as version 1 is the only one that ever shipped. */
export const migrations: readonly Migration[] = [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a stored configuration up to `target`, one version at a time. The value handed in is never changed.
 * A version from the future is a `CONFIG_NEWER` fault, one without a usable number is `CONFIG_INVALID`.
 */
export const migrateConfig = (
  value: unknown,
  steps: readonly Migration[] = migrations,
  target: number = currentVersion,
): Result<Readonly<Record<string, unknown>>> => {
  if (!isObject(value)) return fail(fault('CONFIG_INVALID', 'renkei', { path: '', problem: 'object' }));
  const version = value.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(fault('CONFIG_INVALID', 'renkei', { path: 'version', problem: String(version) }));
  }
  if (version > target) return fail(fault('CONFIG_NEWER', 'renkei', { version, known: target }));
  let config = value;
  for (let at = version; at < target; at += 1) {
    const step = steps.find((it) => it.from === at);
    if (!step) return fail(fault('CONFIG_INVALID', 'renkei', { path: 'version', problem: String(at) }));
    config = { ...step.change(config), version: at + 1 };
  }
  return ok(config);
};
