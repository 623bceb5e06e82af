import { describe, expect, it } from 'vitest';
import { createCheckRun, passed } from '../../../../plugin/config/model/check-run.ts';
import { connectionChecks } from '../../../../plugin/config/model/connection-checks.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { memoryDoor } from '../../../support/memory-settings-door.ts';

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
const target = { app: '14', stateApps: true, remote, object: 'Lead' };
const states = (run: ReturnType<typeof createCheckRun>) =>
  Object.fromEntries(run.lines.value.map((it) => [it.check.name, it.finding?.state ?? 'waiting']));

describe('the connection test', () => {
  it('[FER-22] lets the wizard go on only when nothing is red', async () => {
    const run = createCheckRun();
    expect(passed(run.lines.value)).toBe(false);
    await run.start(connectionChecks(door, target));
    expect(Object.values(states(run)).every((it) => it === 'good')).toBe(true);
    expect(passed(run.lines.value)).toBe(true);
  });

  it('tells a refused sign-in once; what lies behind it waits', async () => {
    const run = createCheckRun();
    const refused = { ...remote, signIn: () => Promise.resolve(fail(fault('AUTH_REFUSED', 'salesforce'))) };
    await run.start(connectionChecks(door, { ...target, remote: refused }));
    expect(states(run)).toEqual({
      app: 'good',
      state: 'good',
      signIn: 'bad',
      limits: 'waiting',
      read: 'waiting',
      write: 'waiting',
      visible: 'waiting',
    });
    expect(passed(run.lines.value)).toBe(false);
    expect(run.lines.value.some((it) => it.running)).toBe(false);
  });

  it('names the object whose permission is missing', async () => {
    const run = createCheckRun();
    const hidden = {
      ...remote,
      describe: () => Promise.resolve(fail(fault('PERMISSION_MISSING', 'salesforce', { object: 'Lead' }))),
    };
    await run.start(connectionChecks(door, { ...target, remote: hidden }));
    const read = run.lines.value.find((it) => it.check.name === 'read');
    expect(read?.finding).toMatchObject({ state: 'bad', cure: 'PERMISSION_MISSING' });
    expect(read?.check.subject).toBe('Lead');
  });

  it('[FER-48] warns when not one record is visible, instead of calling it a success', async () => {
    const run = createCheckRun();
    const empty = { ...remote, count: () => Promise.resolve(ok(0)) };
    await run.start(connectionChecks(door, { ...target, remote: empty }));
    expect(states(run).visible).toBe('warn');
  });

  it('repeats one check with those behind it, and leaves the others alone', async () => {
    const run = createCheckRun();
    let may = false;
    const later = {
      ...remote,
      signIn: () => Promise.resolve(may ? ok({ user: 'u' }) : fail(fault('AUTH_REFUSED', 'salesforce'))),
    };
    await run.start(connectionChecks(door, { ...target, remote: later }));
    may = true;
    const signIn = run.lines.value.find((it) => it.check.name === 'signIn');
    if (signIn) await run.repeat(signIn.check);
    expect(passed(run.lines.value)).toBe(true);
  });

  it('forgets the answers of a test that was started anew', async () => {
    const run = createCheckRun();
    let release = () => {};
    const slow = {
      ...remote,
      signIn: () =>
        new Promise<ReturnType<typeof fail>>((resolve) => {
          release = () => resolve(fail(fault('AUTH_REFUSED', 'salesforce')));
        }),
    };
    const old = run.start(connectionChecks(door, { ...target, remote: slow }));
    await run.start(connectionChecks(door, target));
    release();
    await old;
    expect(passed(run.lines.value)).toBe(true);
  });
});
