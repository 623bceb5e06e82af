import type { SandboxClock } from '../../host/sandbox-clock.ts';
import type { Actor } from '../auth/actor.ts';
import type { Users } from '../auth/users.ts';
import type { Apps } from '../forms/apps.ts';

/** What evaluating a condition may look at besides the record. */
export interface QueryWorld {
  readonly users: Users;
  readonly clock: SandboxClock;
  readonly apps: Apps;
}

/** The same for one caller: whose day `TODAY()` is and whom `LOGINUSER()` means. */
export interface Asker extends QueryWorld {
  readonly actor: Actor;
}

/** The zone the caller's days begin in. */
export const zoneOf = ({ actor }: Asker): string =>
  actor.kind === 'user' ? actor.user.timeZone : 'Asia/Tokyo';
