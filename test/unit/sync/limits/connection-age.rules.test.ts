import { expect, test } from 'vitest';
import { connectionsByAge } from '../../../../shared/sync/limits/connection-age.rules.ts';
import { customerJob } from '../../../support/customer-job.ts';

const connection = (id: string, loginUrl = 'https://one.example.com') => ({
  id,
  kind: 'salesforce' as const,
  label: id.toUpperCase(),
  loginUrl,
  clientId: 'app',
  apiVersion: '67.0',
});
const jobOf = (id: string, connection: string) =>
  customerJob({ id, right: { connection, object: 'Contact', condition: '' } });

test('[REL-66] of the connections to one org by one app, the one that went well longest ago comes first', () => {
  const config = {
    connections: [
      connection('a'),
      connection('b'),
      connection('c'),
      connection('d', 'https://two.example.com'),
    ],
    jobs: [jobOf('a1', 'a'), jobOf('a2', 'a'), jobOf('b1', 'b'), jobOf('c1', 'c'), jobOf('d1', 'd')],
  };
  const standings = {
    a1: { succeededAt: '2026-11-01T00:00:00.000Z' },
    a2: { succeededAt: '2026-11-20T00:00:00.000Z' },
    b1: { succeededAt: '2026-11-10T00:00:00.000Z' },
    d1: { succeededAt: '2026-10-01T00:00:00.000Z' },
  };
  const order = connectionsByAge(config, 'a', standings).map((it) => [it.id, it.lastUsedAt]);
  expect(order).toEqual([
    ['c', null],
    ['b', '2026-11-10T00:00:00.000Z'],
    ['a', '2026-11-20T00:00:00.000Z'],
  ]);
  expect(connectionsByAge(config, 'd', standings).map((it) => it.id)).toEqual(['d']);
});
