import type { Job } from '../../shared/config/config.ts';
import { kintoneSide } from '../../shared/connectors/kintone/kintone-side.ts';
import { RequestGate } from '../../shared/connectors/kintone/request-gate.ts';
import { createStateApps } from '../../shared/connectors/kintone/state/create-state-apps.ts';
import { stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import { salesforceSide } from '../../shared/connectors/salesforce/salesforce-side.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';
import { type RunOptions, runJob } from '../../shared/sync/runner.ts';
import { customerJob } from './customer-job.ts';
import { startLocalKintone } from './local-kintone.ts';
import { startLocalSalesforce } from './local-salesforce.ts';

/** A local kintone and a local Salesforce with a customer job between them, and both moved through one time. */
export const startRealWorld = async () => {
  const kintone = await startLocalKintone();
  const salesforce = await startLocalSalesforce(undefined, kintone.clock);
  const clock: Clock = {
    now: () => kintone.clock.now(),
    sleep: async (ms) => kintone.clock.advance(ms),
  };
  const app = await kintone.makeApp('顧客', {
    氏名: { type: 'SINGLE_LINE_TEXT', code: '氏名', label: '氏名' },
    メール: { type: 'LINK', code: 'メール', label: 'メール', protocol: 'MAIL' },
    電話: { type: 'SINGLE_LINE_TEXT', code: '電話', label: '電話' },
    会社: { type: 'SINGLE_LINE_TEXT', code: '会社', label: '会社' },
    種別: { type: 'SINGLE_LINE_TEXT', code: '種別', label: '種別' },
    印: {
      type: 'CHECK_BOX',
      code: '印',
      label: '印',
      options: { 重要: { label: '重要', index: '0' }, 元で削除済み: { label: '元で削除済み', index: '1' } },
    },
  });
  const apps = await createStateApps(kintone.client, clock);
  if (!apps.ok) throw new Error(JSON.stringify(apps.fault));
  const meter = { kintone: 0, other: 0 };
  const gate = new RequestGate({ clock, meter });
  const connection = salesforce.connection;
  let runs = 0;
  const ports = (object = 'Contact', jobs: readonly Job[] = []): SyncPorts => ({
    clock,
    ...stateStores(kintone.client, apps.value, { clock, gate }),
    left: kintoneSide(kintone.client, { app, clock, gate }),
    right: salesforceSide(connection, { object, clock }),
    jobs,
    newId: () => {
      runs += 1;
      return `run-${runs}`;
    },
    owner: 'test',
    meter,
  });
  const job = customerJob({ left: { app, guestSpace: null, condition: '' } });
  return {
    kintone,
    salesforce,
    clock,
    app,
    apps: apps.value,
    job,
    ports,
    run: (more: Partial<RunOptions> = {}) => runJob(ports(), { job, trigger: 'schedule', ...more }),
    stop: async () => {
      await kintone.stop();
      await salesforce.stop();
    },
  };
};
