import type { SyncSide } from '../../sync/ports.ts';
import { type KintoneAppOptions, openKintoneApp } from './kintone-app.ts';
import type { KintoneClient } from './kintone-client.ts';
import { kintoneSource } from './record-source.ts';
import { kintoneTarget } from './record-target.ts';

/** An app as one side of a job; its form is read once for reading and writing. Make a new one for each run. */
export const kintoneSide = (client: KintoneClient, options: KintoneAppOptions): SyncSide => {
  const app = openKintoneApp(client, options);
  return { source: kintoneSource(client, options, app), target: kintoneTarget(client, options, app) };
};
