import type { Calling, Config } from './config.ts';

/** Calling before anybody has touched it: off, and dialled by the computer's own telephone program. */
export const defaultCalling: Calling = {
  enabled: false,
  customers: [],
  history: null,
  dialler: { kind: 'link', template: 'tel:{e164}' },
  region: 'JP',
  createUnknown: false,
};

/** The configuration of a plugin that has never been set up. */
export const defaultConfig: Config = {
  version: 1,
  connections: [],
  jobs: [],
  calling: defaultCalling,
  stateApps: null,
  runGroup: null,
};
