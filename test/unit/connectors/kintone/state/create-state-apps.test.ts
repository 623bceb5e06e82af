import { expect, test } from 'vitest';
import { createStateApps } from '../../../../../shared/connectors/kintone/state/create-state-apps.ts';
import { fakeKintone } from '../../../../support/fake-kintone.ts';

const world = (statuses: readonly ('PROCESSING' | 'SUCCESS' | 'FAIL')[]) => {
  const { client, clock } = fakeKintone({});
  const made: string[] = [];
  const left = [...statuses];
  const app = {
    ...client.app,
    addApp: async ({ name }: { name: string }) => ({ app: String(made.push(name)), revision: '1' }),
    addFormFields: async () => ({ revision: '2' }),
    deployApp: async () => ({}),
    getDeployStatus: async ({ apps }: { apps: string[] }) => {
      const status = left.shift() ?? 'SUCCESS';
      return { apps: apps.map((it) => ({ app: it, status })) };
    },
  };
  return { made, run: () => createStateApps({ ...client, app }, clock) };
};

test('both apps are made and can be used when it is done', async () => {
  const { made, run } = world(['PROCESSING', 'PROCESSING', 'SUCCESS']);
  expect(await run()).toEqual({ ok: true, value: { log: '1', links: '2' } });
  expect(made).toEqual(['連携ログ', '連携リンク']);
});

test('a deploy that fails is told', async () => {
  expect(await world(['PROCESSING', 'FAIL']).run()).toMatchObject({
    ok: false,
    fault: { values: { status: 'FAIL' } },
  });
});
