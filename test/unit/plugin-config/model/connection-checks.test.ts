import { describe, expect, it } from 'vitest';
import { connectionChecks } from '../../../../plugin/config/model/connection-checks.ts';
import { ok } from '../../../../shared/result.ts';
import { memoryDoor } from '../../../support/memory-settings-door.ts';
import { leadSchema } from '../../../support/settings-schemas.ts';

const door = memoryDoor();
const connection = {
  id: 'salesforce',
  kind: 'salesforce',
  label: '',
  loginUrl: 'https://aoba.my.salesforce.example',
  clientId: 'x',
  apiVersion: '67.0',
} as const;
const remote = door.remote(connection, 's');
const find = (name: string, part: Partial<typeof remote> = {}, stateApps = true) => {
  const checks = connectionChecks(door, {
    app: '14',
    stateApps,
    object: 'Lead',
    remote: { ...remote, ...part },
  });
  return checks.find((it) => it.name === name)?.run();
};

describe('one permission at a time', () => {
  it('asks nothing about an object that was not chosen yet', () => {
    const checks = connectionChecks(door, { app: '14', stateApps: true, remote, object: null });
    expect(checks.map((it) => it.name)).toEqual(['app', 'state', 'signIn', 'limits']);
  });

  it('[FER-49][HOT-35] tells how many records this user can see', async () => {
    expect(await find('visible')).toMatchObject({ state: 'good', seen: { count: 12 } });
  });

  it('warns when the daily requests run short, and stops when there are none', async () => {
    const left = (remaining: number) => ({ limits: () => Promise.resolve(ok({ max: 1000, remaining })) });
    expect(await find('limits', left(900))).toMatchObject({ state: 'good', seen: { percent: 90 } });
    expect((await find('limits', left(100)))?.state).toBe('warn');
    expect(await find('limits', left(0))).toMatchObject({ state: 'bad', cure: 'QUOTA_HELD' });
  });

  it('warns when nothing can be written, since a job may still receive', async () => {
    const fields = leadSchema.fields.map((it) => ({ ...it, creatable: false, updatable: false }));
    const readOnly = { describe: () => Promise.resolve(ok({ ...leadSchema, fields })) };
    expect(await find('write', readOnly)).toMatchObject({ state: 'warn', cure: 'NOT_WRITABLE' });
  });

  it('asks for the state apps', async () => {
    expect(await find('state', {}, false)).toMatchObject({ state: 'bad', cure: 'STATE_MISSING' });
  });
});
