import type {
  Config,
  CustomerCeiling,
  Job,
  RequestBudget,
  SalesforceConnection,
} from '../../../shared/config/config.ts';
import { usualCeiling } from '../../../shared/sync/limits/ceiling.ts';
import { usualQuota } from '../../../shared/sync/limits/quota.rules.ts';

/** Reads a number as people type it (`50,000`, full width too); null when it is none, not whole, or not above 0. */
export const readWhole = (text: string): number | null => {
  const digits = text.normalize('NFKC').replace(/[,、\s]/g, '');
  const number = /^\d+$/.test(digits) ? Number(digits) : 0;
  return number > 0 && Number.isSafeInteger(number) ? number : null;
};

/** The connection with this ceiling, or without one; the usual number leaves no trace in the settings. */
export const withCeiling = (
  connection: SalesforceConnection,
  ceiling: CustomerCeiling | null,
): SalesforceConnection => {
  const { ceiling: _, ...rest } = connection;
  if (!ceiling) return rest;
  const { customers = usualCeiling, stop } = ceiling;
  return { ...rest, ceiling: { ...(customers === usualCeiling ? {} : { customers }), stop } };
};

/** An object that jobs read: how often they may, and how many jobs share that. */
export interface ReadObject {
  readonly object: string;
  /** Null = as often as their schedules say. */
  readonly timesPerDay: number | null;
  readonly readers: number;
}

/** The objects that a connection's jobs read, and those that have a limit already. */
export const readableObjects = (
  { id, readLimits = [] }: SalesforceConnection,
  jobs: readonly Job[],
): readonly ReadObject[] => {
  const used = jobs.filter((it) => it.right.connection === id && it.right.object !== '');
  const objects = new Set([...used.map((it) => it.right.object), ...readLimits.map((it) => it.object)]);
  return [...objects].map((object) => ({
    object,
    timesPerDay: readLimits.find((it) => it.object === object)?.timesPerDay ?? null,
    readers: Math.max(1, used.filter((it) => it.enabled && it.right.object === object).length),
  }));
};

/** The connection with this limit on one object, or without it. */
export const withReadLimit = (
  connection: SalesforceConnection,
  object: string,
  timesPerDay: number | null,
): SalesforceConnection => {
  const { readLimits = [], ...rest } = connection;
  const others = readLimits.filter((it) => it.object !== object);
  const next = timesPerDay === null ? others : [...others, { object, timesPerDay }];
  return next.length > 0 ? { ...rest, readLimits: next } : rest;
};

/** The budget in force: what the settings say, or the usual. */
export const budgetOf = ({ budget }: Pick<Config, 'budget'>): RequestBudget =>
  budget ?? { perApp: usualQuota.kintonePerDay, dayBegins: '00:00' };

/** The settings with this about the budget changed; the usual one leaves no trace. */
export const withBudget = (config: Config, part: Partial<RequestBudget>): Config => {
  const { budget: _, ...rest } = config;
  const next = { ...budgetOf(config), ...part };
  const isUsual = next.perApp === usualQuota.kintonePerDay && next.dayBegins === usualQuota.dayBegins;
  return isUsual ? rest : { ...rest, budget: next };
};
