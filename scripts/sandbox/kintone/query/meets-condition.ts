import type { SandboxClock } from '../../host/sandbox-clock.ts';
import type { Actor } from '../auth/actor.ts';
import type { Users } from '../auth/users.ts';
import type { App } from '../forms/app.ts';
import type { Apps } from '../forms/apps.ts';
import type { StoredRecord } from '../store/record.ts';

/** What evaluating a condition may look at besides the record. */
export interface QueryWorld {
  readonly users: Users;
  readonly clock: SandboxClock;
  readonly apps: Apps;
}

/** Whether a record meets a condition in query words; an empty one is met by all. */
export const meetsCondition = (
  _world: QueryWorld,
  _app: App,
  _record: StoredRecord,
  condition: string,
  _actor: Actor,
): boolean => condition === '';
