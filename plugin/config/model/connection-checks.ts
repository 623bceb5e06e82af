import type { Fault } from '../../../shared/fault/fault.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import type { Result } from '../../../shared/result.ts';
import type { RemoteLimits, RemoteSide, SettingsDoor } from '../settings-door.ts';

/** What a check is about. */
export type CheckName = 'app' | 'state' | 'signIn' | 'limits' | 'read' | 'write' | 'visible';

/** What a check found, in figures; the screen puts them into words. */
export interface CheckFinding {
  readonly state: 'good' | 'warn' | 'bad';
  readonly seen?: Readonly<Record<string, string | number>>;
  /** Which cure to show: a fault's code, or one of our own. */
  readonly cure?: string;
  readonly fault?: Fault;
}

/** One line of the connection test. */
export interface Check {
  readonly name: CheckName;
  readonly side: 'left' | 'right';
  /** The check that has to pass first; while it does not, this one says nothing of its own. */
  readonly after?: CheckName;
  /** The app or object it looks at, for its title. */
  readonly subject: string;
  run(): Promise<CheckFinding>;
}

const failed = (fault: Fault): CheckFinding => ({ state: 'bad', cure: fault.code, fault });

const judge = <T>(result: Result<T>, good: (value: T) => CheckFinding): CheckFinding =>
  result.ok ? good(result.value) : failed(result.fault);

const limitsFinding = ({ max, remaining }: RemoteLimits): CheckFinding => {
  const percent = max > 0 ? Math.floor((remaining / max) * 100) : 0;
  if (remaining <= 0) return { state: 'bad', seen: { percent }, cure: 'QUOTA_HELD' };
  return { state: percent < 20 ? 'warn' : 'good', seen: { percent } };
};

const writeFinding = (schema: Schema): CheckFinding => {
  const writable = schema.fields.filter((it) => it.creatable || it.updatable).length;
  return writable > 0
    ? { state: 'good', seen: { writable } }
    : { state: 'warn', seen: { writable }, cure: 'NOT_WRITABLE' };
};

const visibleFinding = (count: number | null): CheckFinding =>
  count === 0
    ? { state: 'warn', seen: { count }, cure: 'NONE_VISIBLE' }
    : { state: 'good', seen: { count: count ?? -1 } };

/** What the test is about to look at. */
export interface CheckTarget {
  readonly app: string;
  readonly stateApps: boolean;
  readonly remote: RemoteSide;
  /** Null until an object was chosen; then its checks wait. */
  readonly object: string | null;
}

/** Every check of a link, each on its own so that they can run side by side and be repeated one by one. */
export const connectionChecks = (door: SettingsDoor, target: CheckTarget): readonly Check[] => {
  const { remote, object } = target;
  const left: readonly Check[] = [
    {
      name: 'app',
      side: 'left',
      subject: target.app,
      run: async () =>
        judge(await door.kintone.count(target.app, ''), (count) => ({
          state: 'good',
          seen: { count: count ?? -1 },
        })),
    },
    {
      name: 'state',
      side: 'left',
      subject: '',
      run: async () => (target.stateApps ? { state: 'good' } : { state: 'bad', cure: 'STATE_MISSING' }),
    },
  ];
  const signedIn: readonly Check[] = [
    {
      name: 'signIn',
      side: 'right',
      subject: '',
      run: async () => {
        const began = door.now();
        return judge(await remote.signIn(), ({ user }) => ({
          state: 'good',
          seen: { ms: door.now() - began, user },
        }));
      },
    },
    {
      name: 'limits',
      side: 'right',
      after: 'signIn',
      subject: '',
      run: async () => judge(await remote.limits(), limitsFinding),
    },
  ];
  if (object === null) return [...left, ...signedIn];
  return [
    ...left,
    ...signedIn,
    {
      name: 'read',
      side: 'right',
      after: 'signIn',
      subject: object,
      run: async () =>
        judge(await remote.describe(object), (it) => ({
          state: 'good',
          seen: { fields: it.fields.length, label: it.label },
        })),
    },
    {
      name: 'write',
      side: 'right',
      after: 'read',
      subject: object,
      run: async () => judge(await remote.describe(object), writeFinding),
    },
    {
      name: 'visible',
      side: 'right',
      after: 'read',
      subject: object,
      run: async () => judge(await remote.count(object, ''), visibleFinding),
    },
  ];
};
