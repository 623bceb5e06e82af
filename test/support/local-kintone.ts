import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { nodeClock } from '../../scripts/node/node-clock.ts';
import { SandboxClock } from '../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../scripts/sandbox/host/start-service.ts';
import { kintoneService } from '../../scripts/sandbox/kintone/service.ts';

/** A local kintone on a free port, with the owner's client signed in as its administrator. */
export const startLocalKintone = async () => {
  const clock = new SandboxClock();
  const running = await startService(kintoneService(clock), clock, 0);
  const client = new KintoneRestAPIClient({
    baseUrl: running.url,
    auth: { username: 'admin', password: 'admin' },
  });
  const control = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${running.url}/__sandbox/${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
  return {
    url: running.url,
    client,
    clock,
    control,
    stop: () => running.stop(),
    /** Makes an app with these fields and waits until it is live. */
    makeApp: async (
      name: string,
      properties: Parameters<typeof client.app.addFormFields>[0]['properties'],
    ) => {
      const { app } = await client.app.addApp({ name });
      await client.app.addFormFields({ app, properties });
      await client.app.deployApp({ apps: [{ app }] });
      for (;;) {
        const { apps } = await client.app.getDeployStatus({ apps: [app] });
        if (apps[0]?.status === 'SUCCESS') return app;
        clock.advance(1_000);
        await nodeClock.sleep(5);
      }
    },
  };
};
