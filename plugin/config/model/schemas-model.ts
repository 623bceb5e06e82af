import type { Config, Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import type { StoredRecord } from '../../../shared/record/record.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Choosable, RemoteSide, SettingsDoor } from '../settings-door.ts';
import type { ConfigModel } from './config-model.ts';
import { type LoadedStore, loadedStore } from './loaded.ts';

/** What both sides look like right now, each part fetched once and kept. Names: app id, or `connection/object`. */
export interface SchemasModel {
  readonly apps: LoadedStore<readonly Choosable[]>;
  readonly leftSchemas: LoadedStore<Schema>;
  readonly leftSamples: LoadedStore<readonly StoredRecord[]>;
  readonly objects: LoadedStore<readonly Choosable[]>;
  readonly rightSchemas: LoadedStore<Schema>;
  readonly rightSamples: LoadedStore<readonly StoredRecord[]>;
  /** The other side as it can be reached now, or null while its secret is missing. */
  remoteOf(connection: string): RemoteSide | null;
  secretOf(connection: string): string | null;
}

/** The name of a job's right side in these stores. */
export const rightName = (job: Job): string => `${job.right.connection}/${job.right.object}`;

const noAccess = (connection: string): Promise<Result<never>> =>
  Promise.resolve(fail(fault('AUTH_REFUSED', 'salesforce', { connection })));

const split = (name: string): readonly [string, string] => {
  const at = name.indexOf('/');
  return [name.slice(0, at), name.slice(at + 1)];
};

/** Looks at both sides through the door. */
export const createSchemasModel = (door: SettingsDoor, config: ConfigModel): SchemasModel => {
  const connectionOf = (id: string, from: Config = config.draft.value) =>
    from.connections.find((it) => it.id === id) ?? null;
  const secretOf = (id: string): string | null => {
    const connection = connectionOf(id);
    return connection ? (config.secrets.value[id] ?? door.storedSecret(connection)) : null;
  };
  // One remote per address and secret: it keeps its token between requests.
  const remotes = new Map<string, RemoteSide>();
  const remoteOf = (id: string): RemoteSide | null => {
    const connection = connectionOf(id);
    const secret = secretOf(id);
    if (!connection || !secret) return null;
    const name = [connection.loginUrl, connection.clientId, connection.apiVersion, secret].join('\n');
    const remote = remotes.get(name) ?? door.remote(connection, secret);
    remotes.set(name, remote);
    return remote;
  };
  const rightSchemas = loadedStore<Schema>((name) => {
    const [connection, object] = split(name);
    return remoteOf(connection)?.describe(object) ?? noAccess(connection);
  });
  return {
    remoteOf,
    secretOf,
    apps: loadedStore(() => door.kintone.apps()),
    leftSchemas: loadedStore((app) => door.kintone.describe(app)),
    leftSamples: loadedStore((app) => door.kintone.samples(app)),
    objects: loadedStore((id) => remoteOf(id)?.objects() ?? noAccess(id)),
    rightSchemas,
    rightSamples: loadedStore((name) => {
      const [connection, object] = split(name);
      const fields = rightSchemas.peek(name)?.fields.map((it) => it.code) ?? [];
      return remoteOf(connection)?.samples(object, fields) ?? noAccess(connection);
    }),
  };
};
