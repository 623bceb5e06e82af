import { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import { clientCredentials } from '../../shared/clients/jsforce/salesforce-token.ts';
import type { Config, Job } from '../../shared/config/config.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSource } from '../../shared/connectors/kintone/record-source.ts';
import { kintoneTarget } from '../../shared/connectors/kintone/record-target.ts';
import { RequestGate } from '../../shared/connectors/kintone/request-gate.ts';
import { stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import { salesforceSource } from '../../shared/connectors/salesforce/record-source.ts';
import { salesforceTarget } from '../../shared/connectors/salesforce/record-target.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Http } from '../../shared/ports/http.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ceilingOf } from '../../shared/sync/limits/ceiling.ts';
import { quotaOf } from '../../shared/sync/limits/quota.rules.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';
import { postNotice } from '../../shared/sync/tell/post-notice.ts';
import type { Telling } from '../../shared/sync/tell/telling.ts';
import { findRelated } from '../../shared/sync/translate/find-related.ts';
import { noticeWords } from '../../shared/words/notices.ts';
import type { Language } from '../../shared/words/words.ts';

export { undoRun } from '../../shared/sync/run/undo.ts';
export { runJob } from '../../shared/sync/runner.ts';

/** What a run on this page is made of. */
export interface RunParts {
  readonly config: Config;
  readonly client: KintoneClient;
  readonly http: Http;
  readonly clock: Clock;
  /** Names the person and the page, for the lease. */
  readonly owner: string;
  readonly language: Language;
  /** The whole address of a record of an app. */
  readonly recordLink: (app: string, record: string) => string;
}

/** Hangs the ports of one run: kintone by the person's session, Salesforce through the plugin's proxy. */
export const composeRun = (parts: RunParts, job: Job): Result<SyncPorts> => {
  const { config, client, http, clock, owner } = parts;
  const connection = config.connections.find((it) => it.id === job.right.connection);
  if (!connection) return fail(fault('CONFIG_INVALID', 'renkei', { path: 'right.connection' }));
  const { stateApps } = config;
  if (!stateApps) return fail(fault('CONFIG_INVALID', 'renkei', { path: 'stateApps' }));

  const meter = { kintone: 0, other: 0 };
  const gate = new RequestGate({ clock, random: Math.random, meter });
  const counted: Http = {
    canPatch: http.canPatch,
    send: (request) => {
      meter.other += 1;
      return http.send(request);
    },
  };
  const { loginUrl, clientId, apiVersion } = connection;
  // The client secret never reaches this page: kintone adds it to requests for the token address.
  const token = clientCredentials(counted, { loginUrl, clientId, clientSecret: '' });
  const salesforce = connectSalesforce(counted, { loginUrl, apiVersion, token });
  const left = { app: job.left.app, clock, gate, meter };
  // No bulk jobs: they end with a PATCH, which kintone's proxy cannot carry.
  const right = { object: job.right.object, clock };
  return ok({
    clock,
    ...stateStores(client, stateApps, { clock, gate, meter }),
    left: { source: kintoneSource(client, left), target: kintoneTarget(client, left) },
    right: { source: salesforceSource(salesforce, right), target: salesforceTarget(salesforce, right) },
    prepare: findRelated((side, entity) =>
      side === 'left'
        ? kintoneTarget(client, { ...left, app: entity })
        : salesforceTarget(salesforce, { ...right, object: entity }),
    ),
    newId: () => crypto.randomUUID(),
    owner,
    random: Math.random,
    meter,
    jobs: config.jobs,
    telling: tellingOf(parts, stateApps.log),
    quota: quotaOf(config),
    ceiling: ceilingOf(connection, config.jobs, (object) => salesforceSource(salesforce, { object, clock })),
    usage: () => salesforce.limitInfo.apiUsage ?? null,
  });
};

// Unsigned: what a page could sign with, every user of the page could read.
const tellingOf = ({ http, language, recordLink }: RunParts, log: string): Telling => ({
  words: noticeWords(language),
  post: postNotice(http),
  link: (record) => recordLink(log, record),
});
