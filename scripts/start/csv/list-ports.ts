import { randomUUID } from 'node:crypto';
import { type CsvRows, csvSource } from '../../../shared/connectors/generic/csv-source.ts';
import type { KintoneClient } from '../../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSource } from '../../../shared/connectors/kintone/record-source.ts';
import { kintoneTarget } from '../../../shared/connectors/kintone/record-target.ts';
import { RequestGate } from '../../../shared/connectors/kintone/request-gate.ts';
import type { StateAppIds } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { salesforceSource } from '../../../shared/connectors/salesforce/record-source.ts';
import { salesforceTarget } from '../../../shared/connectors/salesforce/record-target.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { SyncPorts, SyncSide } from '../../../shared/sync/ports.ts';
import { nodeClock } from '../../node/node-clock.ts';
import { localSalesforce } from '../sample/leads.ts';

/** A list as the right side of a job: it can be read, and never written. */
export const listSide = (name: string, file: CsvRows): SyncSide => {
  const source = csvSource(file, { name, clock: nodeClock });
  return {
    source,
    target: {
      describe: () => source.describe(),
      lookUp: async () => ok([]),
      write: async () => fail(fault('REQUEST_INVALID', 'csv', { file: name })),
    },
  };
};

/** Salesforce accounts as the right side of a job, signed in with the local service's own client. */
export const accountSide = (url: string): SyncSide => {
  const connection = localSalesforce(url);
  const options = { object: 'Account', clock: nodeClock };
  return { source: salesforceSource(connection, options), target: salesforceTarget(connection, options) };
};

/** Everything a run between an app and a right side needs; state is kept in the two state apps. */
export const listPorts = (
  client: KintoneClient,
  app: string,
  state: StateAppIds,
  right: SyncSide,
): SyncPorts => {
  const gate = new RequestGate({ clock: nodeClock });
  const options = { app, gate, clock: nodeClock };
  return {
    clock: nodeClock,
    ...stateStores(client, state, { gate, clock: nodeClock }),
    left: { source: kintoneSource(client, options), target: kintoneTarget(client, options) },
    right,
    newId: () => randomUUID(),
    owner: `start ${process.pid}`,
  };
};
