import type { Tenant } from '../../tenant.ts';
import { guestSpaceOf } from '../guest-space.ts';
import { localisedName } from '../localised-name.ts';
import type { CheckedCall } from './checked-call.ts';
import { controlAddress, type NeighbourPlace, neighbours, portOf } from './neighbours.ts';

interface Neighbour {
  readonly name: 'salesforce' | 'telephony';
  readonly address: string;
  readonly running: boolean;
}

const patienceMs = 800;

/** What the front page shows: apps, people, plugins and whether the other stand-ins run. */
export const portal =
  (tenant: Tenant) =>
  async ({ user, language }: CheckedCall) => ({
    apps: tenant.apps
      .list()
      .filter((app) => app.live && tenant.access.app({ kind: 'user', user }, app).view)
      .map((app) => ({
        id: app.id,
        name: app.live?.name ?? '',
        guestSpaceId: guestSpaceOf(tenant, app),
        records: app.records.size,
        plugins: app.live?.plugins.length ?? 0,
      })),
    users: tenant.users.list().map(({ code, name, isSystemAdmin }) => ({ code, name, isSystemAdmin })),
    plugins: tenant.plugins.list().map((it) => ({
      id: it.id,
      name: localisedName(it.manifest.name, language),
      version: it.version,
    })),
    neighbours: await Promise.all(Object.values(neighbours).map(lookAt)),
  });

const lookAt = async (it: NeighbourPlace): Promise<Neighbour> => {
  const running = await fetch(`${controlAddress(it)}/metrics`, {
    signal: AbortSignal.timeout(patienceMs),
  }).then(
    (answer) => answer.ok,
    () => false,
  );
  return { name: it.name, address: `http://localhost:${portOf(it)}`, running };
};
