import { randomUUID } from 'node:crypto';
import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import { clientCredentials } from '../../shared/clients/jsforce/salesforce-token.ts';
import type { Config, Job } from '../../shared/config/config.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSide } from '../../shared/connectors/kintone/kintone-side.ts';
import { RequestGate } from '../../shared/connectors/kintone/request-gate.ts';
import { type StateStores, stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import { salesforceSide } from '../../shared/connectors/salesforce/salesforce-side.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Http } from '../../shared/ports/http.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ceilingOf } from '../../shared/sync/limits/ceiling.ts';
import { quotaOf } from '../../shared/sync/limits/quota.rules.ts';
import type { RequestMeter, SyncPorts } from '../../shared/sync/ports.ts';
import { forgetfulStores } from '../../shared/sync/run/forgetful-stores.ts';
import { findRelated } from '../../shared/sync/translate/find-related.ts';
import {
  basicAuth,
  connectionSecret,
  type Environment,
  kintoneSecrets,
  kintoneUrl,
} from '../node/env-secrets.ts';
import { nodeClock } from '../node/node-clock.ts';
import { nodeHttp } from '../node/node-http.ts';
import { isOwnerGone, ownerName } from '../node/process-owner.ts';
import { composeTelling } from './compose-telling.ts';

const kintoneTimeoutMs = 120_000;

/** The runner's way to one kintone, shared by all jobs: one client for each guest space, one gate for all. */
export interface Runner {
  readonly env: Environment;
  readonly meter: RequestMeter;
  readonly gate: RequestGate;
  readonly owner: string;
  kintone(guestSpace: string | null): KintoneClient;
}

/** Signs in to kintone with what the environment says; nothing is sent yet. */
export const composeRunner = (env: Environment): Result<Runner> => {
  const baseUrl = kintoneUrl(env);
  if (!baseUrl.ok) return baseUrl;
  const auth = kintoneSecrets(env);
  if (!auth.ok) return auth;
  const basic = basicAuth(env);
  const meter = { kintone: 0, other: 0 };
  return ok({
    env,
    meter,
    gate: new RequestGate({ clock: nodeClock, random: Math.random, meter }),
    owner: ownerName(),
    kintone: (guestSpace) =>
      new KintoneRestAPIClient({
        baseUrl: baseUrl.value,
        auth: auth.value,
        socketTimeout: kintoneTimeoutMs,
        ...(guestSpace === null ? {} : { guestSpaceId: guestSpace }),
        ...(basic ? { basicAuth: basic } : {}),
      }),
  });
};

/** Builds everything one run of one job needs; a new one for each run, so that forms are read anew. */
export const composePorts = (runner: Runner, config: Config, job: Job): Result<SyncPorts> => {
  const connection = config.connections.find((it) => it.id === job.right.connection);
  if (!connection) return fail(fault('CONFIG_INVALID', 'renkei', { connection: job.right.connection }));
  const secret = connectionSecret(runner.env, connection.id);
  if (!secret.ok) return secret;
  const http = counted(nodeHttp(), runner.meter);
  const { loginUrl, apiVersion, clientId } = connection;
  const salesforce = connectSalesforce(http, {
    loginUrl,
    apiVersion,
    token: clientCredentials(http, {
      loginUrl,
      clientId,
      clientSecret: secret.value,
      label: connection.label,
    }),
  });
  const { app, guestSpace } = job.left;
  const { gate } = runner;
  const openApp = (id: string) =>
    kintoneSide(runner.kintone(guestSpace), { app: id, clock: nodeClock, gate });
  const openObject = (object: string) => salesforceSide(salesforce, { object, clock: nodeClock });
  return ok({
    ...baseOf(runner),
    quota: quotaOf(config),
    ...composeState(runner, config),
    ...composeTelling(runner.env, config),
    left: openApp(app),
    right: openObject(job.right.object),
    jobs: config.jobs,
    prepare: findRelated((side, entity) => (side === 'left' ? openApp(entity) : openObject(entity)).target),
    ceiling: ceilingOf(connection, config.jobs, (object) => openObject(object).source),
    usage: () => salesforce.limitInfo.apiUsage ?? null,
  });
};

/** The stores of all runs, where there are state apps; else stores that forget. */
export const composeState = (
  { gate, kintone }: Pick<Runner, 'gate' | 'kintone'>,
  { stateApps }: Pick<Config, 'stateApps'>,
): ReturnType<typeof forgetfulStores> & Partial<StateStores> =>
  stateApps
    ? stateStores(kintone(null), stateApps, { clock: nodeClock, gate, isGone: isOwnerGone })
    : forgetfulStores();

/** What every run of this process has in common. */
export const baseOf = (
  runner: Runner,
): Pick<SyncPorts, 'clock' | 'newId' | 'owner' | 'random' | 'meter'> => ({
  clock: nodeClock,
  newId: randomUUID,
  owner: runner.owner,
  random: Math.random,
  meter: runner.meter,
});

const counted = (http: Http, meter: RequestMeter): Http => ({
  canPatch: http.canPatch,
  send: (request) => {
    meter.other += 1;
    return http.send(request);
  },
});
