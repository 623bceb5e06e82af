import type { Config } from '../../../shared/config/config.ts';
import { configIssues, parseConfig } from '../../../shared/config/parse.ts';
import type { Issue } from '../../../shared/issue/issue.ts';

/** What became of a text that was meant to be a configuration. */
export type Imported =
  | { readonly state: 'good'; readonly config: Config }
  | { readonly state: 'notJson' }
  | { readonly state: 'newer' }
  | { readonly state: 'secret' }
  | { readonly state: 'bad'; readonly issues: readonly Issue[] };

/** Reads a text as a configuration, or says what is wrong with it. */
export const readImport = (text: string): Imported => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'notJson' };
  }
  const parsed = parseConfig(value);
  if (parsed.ok) return { state: 'good', config: parsed.value };
  if (parsed.fault.code === 'CONFIG_NEWER') return { state: 'newer' };
  const issues = configIssues(value);
  return issues.some((it) => it.code === 'SECRET_IN_CONFIG') ? { state: 'secret' } : { state: 'bad', issues };
};

/** Every app a configuration names, each once. */
export const appsOf = (config: Config): readonly string[] => [
  ...new Set([
    ...config.jobs.map((it) => it.left.app),
    ...config.calling.customers.map((it) => it.app),
    ...(config.calling.history ? [config.calling.history.app] : []),
    ...(config.stateApps ? [config.stateApps.log, config.stateApps.links] : []),
  ]),
];

/** The configuration with every app id replaced by its partner in this environment; ids without one stay. */
export const remapApps = (config: Config, apps: Readonly<Record<string, string>>): Config => {
  const to = (app: string) => apps[app] || app;
  const { calling, stateApps } = config;
  return {
    ...config,
    jobs: config.jobs.map((it) => ({ ...it, left: { ...it.left, app: to(it.left.app) } })),
    calling: {
      ...calling,
      customers: calling.customers.map((it) => ({ ...it, app: to(it.app) })),
      history: calling.history && { ...calling.history, app: to(calling.history.app) },
    },
    stateApps: stateApps && { log: to(stateApps.log), links: to(stateApps.links) },
  };
};
