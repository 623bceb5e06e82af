import type { Config } from '../../../../shared/config/config.ts';
import { defaultConfig } from '../../../../shared/config/default-config.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { type SettingsWorld, startSettingsWorld } from './settings-world.ts';
import { storeConfig } from './store-config.ts';

const options = (...names: string[]) =>
  Object.fromEntries(names.map((label, index) => [label, { label, index: String(index) }]));

// Fields that people add when they want to see what was deleted on the other side.
const markFields = {
  gone: { type: 'CHECK_BOX', code: 'gone', label: '削除済み', options: options('Salesforce で削除') },
  state: {
    type: 'RADIO_BUTTON',
    code: 'state',
    label: '状態',
    options: options('有効', '削除'),
    defaultValue: '有効',
    required: true,
  },
  note: { type: 'SINGLE_LINE_TEXT', code: 'note', label: '備考', maxLength: '8' },
};

/** The settings page with three jobs, on an app whose form can carry marks. */
export const startMarksWorld = async (language?: string): Promise<SettingsWorld> => {
  const world = await startSettingsWorld(language);
  await world.kintone.client.app.addFormFields({ app: world.app, properties: markFields as never });
  await world.kintone.client.app.deployApp({ apps: [{ app: world.app }] });
  world.kintone.clock.advance(60_000);
  const left = { app: world.app, guestSpace: null, condition: '' };
  const mapping = {
    ...customerJob().mapping,
    rows: [row('last_name', 'LastName'), row('mail', 'Email'), row('department', 'Department')],
  };
  const jobs = [
    customerJob({ id: 'company', name: '会社', left, mapping, enabled: false }),
    customerJob({ id: 'contact', name: '担当者', left, mapping }),
    customerJob({
      id: 'activity',
      name: '活動の記録',
      kind: 'append',
      left,
      right: { connection: 'sf', object: 'Task', condition: '' },
      mapping,
    }),
  ];
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: 'Salesforce',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  } as const;
  await storeConfig(world, { ...defaultConfig, connections: [connection], jobs } satisfies Config);
  return world;
};
