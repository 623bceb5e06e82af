import type { Job } from '../../shared/config/config.ts';
import type { Schema } from '../../shared/field/schema.ts';
import type { FindRule } from '../../shared/mapping/mapping.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';
import { type RunOptions, runJob } from '../../shared/sync/runner.ts';
import { findRelated } from '../../shared/sync/translate/find-related.ts';
import { customerJob, row } from './customer-job.ts';
import { field, left, right } from './fields.ts';
import { MemoryRecords } from './memory-records.ts';
import { syncWorld } from './sync-world.ts';

/** A kintone app of things done for customers. */
export const activityApp: Schema = {
  ...left(field('応対ID'), field('件名'), field('顧客'), field('担当', 'email')),
  entity: '12',
};

/** A Salesforce task. */
export const taskObject: Schema = {
  ...right(
    field('Subject'),
    field('WhoId', 'reference', { maxLength: 18, reference: { to: ['Contact', 'Lead'] } }),
    field('OwnerId', 'reference', { maxLength: 18, reference: { to: ['User'] } }),
    field('KintoneKey__c'),
  ),
  entity: 'Task',
};

/** Contacts first, leads only where there is no contact; each by e-mail and then by phone. */
export const people: FindRule = {
  among: ['Contact', 'Lead'].map((entity) => ({ entity, by: ['Email', 'Phone'] })),
  missing: 'leave',
};

/** A job that adds one task for each activity. */
export const activityJob = (more: Partial<Job> = {}, who: FindRule = people, owner?: FindRule): Job =>
  customerJob({
    id: 'activities',
    kind: 'append',
    left: { app: '12', guestSpace: null, condition: '' },
    right: { connection: 'sf', object: 'Task', condition: '' },
    mapping: {
      rows: [
        row('応対ID', 'KintoneKey__c', { direction: 'send', role: 'key', onError: 'failRow' }),
        row('件名', 'Subject', { direction: 'send' }),
        row('顧客', 'WhoId', { direction: 'send', whenEmpty: 'leave', find: who }),
        row('担当', 'OwnerId', {
          direction: 'send',
          whenEmpty: 'leave',
          find: owner ?? { among: [{ entity: 'User', by: ['Email'] }], missing: 'leave' },
        }),
      ],
      key: { row: 'kintonekey__c', fallbacks: [] },
      timeZone: 'Asia/Tokyo',
      region: 'JP',
    },
    ...more,
  });

const person = (entity: string): Schema => ({
  ...right(field('LastName'), field('Email', 'email'), field('Phone', 'phone'), field('ProfileId')),
  entity,
});

/** Activities in memory beside the people they are about; every run looks them up anew. */
export const activityWorld = (job: Job = activityJob()) => {
  const world = syncWorld(job, { left: activityApp, right: taskObject });
  const others = Object.fromEntries(
    ['Contact', 'Lead', 'User'].map((entity, i) => {
      const records = new MemoryRecords({ clock: world.clock, schema: person(entity) });
      // Ids of different objects never meet.
      for (let n = 0; n < (i + 1) * 1_000; n += 1) records.remove(records.add({}));
      return [entity, records];
    }),
  ) as Readonly<Record<'Contact' | 'Lead' | 'User', MemoryRecords>>;
  const asked: string[] = [];
  const ports = (): SyncPorts => ({
    ...world.ports,
    prepare: findRelated((_, entity) => {
      const target = others[entity as 'Contact'];
      return {
        describe: () => target.describe(),
        lookUp: (request) => {
          if ('field' in request.by)
            asked.push(`${entity}.${request.by.field}: ${request.by.values.join(' ')}`);
          return target.lookUp(request);
        },
        write: (operations) => target.write(operations),
      };
    }),
  });
  const run = (more: Partial<RunOptions> = {}) => runJob(ports(), { job, trigger: 'manual', ...more });
  return { ...world, ...others, asked, ports, run };
};
