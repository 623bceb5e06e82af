import type { Job } from '../../../shared/config/config.ts';

/** A ready-made beginning of a job: everything but the app, the connection and the mapping. */
export interface JobTemplate {
  readonly id: 'lead' | 'contact' | 'account' | 'send' | 'blank';
  /** The object it is meant for; null = the admin chooses. */
  readonly object: string | null;
  readonly job: Pick<Job, 'kind' | 'schedule' | 'initial' | 'duplicates' | 'conflicts'>;
  /** Which way new rows run. */
  readonly direction: 'both' | 'send' | 'receive';
}

/** What the first step of the wizard offers, in its order. */
export const jobTemplates: readonly JobTemplate[] = [
  {
    id: 'lead',
    object: 'Lead',
    direction: 'both',
    job: {
      kind: 'twoWay',
      schedule: { kind: 'interval', minutes: 5 },
      initial: { kind: 'all' },
      duplicates: 'sticky',
      conflicts: 'newest',
    },
  },
  {
    id: 'contact',
    object: 'Contact',
    direction: 'both',
    job: {
      kind: 'twoWay',
      schedule: { kind: 'interval', minutes: 5 },
      initial: { kind: 'all' },
      duplicates: 'sticky',
      conflicts: 'newest',
    },
  },
  {
    id: 'account',
    object: 'Account',
    direction: 'receive',
    job: {
      kind: 'upsert',
      schedule: { kind: 'interval', minutes: 60 },
      initial: { kind: 'all' },
      duplicates: 'sticky',
      conflicts: 'right',
    },
  },
  {
    id: 'send',
    object: null,
    direction: 'send',
    job: {
      kind: 'insertOnly',
      schedule: { kind: 'interval', minutes: 5 },
      initial: { kind: 'fromNow' },
      duplicates: 'sticky',
      conflicts: 'left',
    },
  },
  {
    id: 'blank',
    object: null,
    direction: 'both',
    job: {
      kind: 'twoWay',
      schedule: { kind: 'manual' },
      initial: { kind: 'fromNow' },
      duplicates: 'sticky',
      conflicts: 'ask',
    },
  },
];
