import type { SettingsDoor } from '../../plugin/config/settings-door.ts';
import type { Config, SalesforceConnection } from '../../shared/config/config.ts';
import type { SavedVersion } from '../../shared/config/versions.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Schema } from '../../shared/field/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { customerSchema, leadSchema } from './settings-schemas.ts';

/** What the memory door remembers of what was asked of it. */
export interface DoorMemory {
  config: Config | null;
  versions: readonly SavedVersion[];
  secrets: Record<string, string>;
  /** What was saved, in order. */
  readonly calls: string[];
}

/** A settings door over plain memory: one app, one org; any answer can be replaced. */
export const memoryDoor = (
  config: Config | null = null,
  part: Partial<SettingsDoor> = {},
): SettingsDoor & { readonly memory: DoorMemory } => {
  const memory: DoorMemory = { config, versions: [], secrets: {}, calls: [] };
  const schemaOf = (schemas: Readonly<Record<string, Schema>>, name: string): Promise<Result<Schema>> => {
    const found = schemas[name];
    return Promise.resolve(found ? ok(found) : fail(fault('APP_NOT_FOUND', 'kintone', { app: name })));
  };
  const remote = {
    signIn: () => Promise.resolve(ok({ user: 'integration@sandbox.test' })),
    limits: () => Promise.resolve(ok({ max: 15_000, remaining: 12_000 })),
    objects: () => Promise.resolve(ok([{ id: 'Lead', name: 'リード' }])),
    describe: (object: string) => schemaOf({ Lead: leadSchema }, object),
    count: () => Promise.resolve(ok(12)),
    samples: () => Promise.resolve(ok([])),
  };
  return {
    memory,
    app: '14',
    guestSpace: null,
    origin: 'https://example.cybozu.com',
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    user: { code: 'sato', name: '佐藤' },
    now: () => Date.parse('2026-11-22T00:00:00.000Z'),
    loadConfig: () => ok(memory.config),
    loadVersions: () => memory.versions,
    saveConfig: (saved, versions) => {
      memory.calls.push('config');
      memory.config = saved;
      memory.versions = versions;
      return Promise.resolve(ok(undefined));
    },
    storedSecret: (connection: SalesforceConnection) => memory.secrets[connection.id] ?? null,
    saveSecret: (connection, secret) => {
      memory.calls.push(`secret ${connection.id}`);
      memory.secrets[connection.id] = secret;
      return Promise.resolve(ok(undefined));
    },
    clearSecret: (connection) => {
      memory.calls.push(`clear ${connection.id}`);
      delete memory.secrets[connection.id];
      return Promise.resolve(ok(undefined));
    },
    kintone: {
      apps: () => Promise.resolve(ok([{ id: '14', name: '顧客管理' }])),
      describe: (app) => schemaOf({ 14: customerSchema }, app),
      samples: () => Promise.resolve(ok([])),
      count: () => Promise.resolve(ok(3)),
      makeStateApps: () => Promise.resolve(ok({ log: '21', links: '22' })),
      findStateApps: () => Promise.resolve(ok(null)),
      makeHistoryApp: () => Promise.resolve(ok('30')),
      missingSpaces: (_, ids) => Promise.resolve(ok(ids)),
      addSpaces: () => Promise.resolve(ok(undefined)),
      runs: () => Promise.resolve(ok([])),
      runItems: () => Promise.resolve(ok([])),
      standings: () => Promise.resolve(ok({})),
    },
    remote: () => remote,
    run: () => Promise.reject(new Error('this test runs nothing')),
    appAddress: (app, record) => `/k/${app}/${record ?? ''}`,
    appSettingsAddress: (app) => `/k/admin/app/flow?app=${app}`,
    ...part,
  };
};
