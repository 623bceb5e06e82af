import { fault } from '../../../fault/fault.ts';
import type { Clock } from '../../../ports/clock.ts';
import { fail, ok, type Result } from '../../../result.ts';
import { kintoneFault } from '../faults.ts';
import type { KintoneClient } from '../kintone-client.ts';
import { formProperties, linkApp, logApp, type StateApp } from './state-apps.ts';

/** The ids of the two apps that hold Renkei's state. */
export interface StateAppIds {
  readonly log: string;
  readonly links: string;
}

const pollMs = 1_000;
const mostPolls = 120;

/** Makes both state apps, deploys them and waits until they can be used; the client needs the right to make apps. */
export const createStateApps = async (client: KintoneClient, clock: Clock): Promise<Result<StateAppIds>> => {
  try {
    const log = await prepare(client, logApp);
    const links = await prepare(client, linkApp);
    await client.app.deployApp({ apps: [{ app: log }, { app: links }] });
    const fault = await waitForDeploy(client, clock, [log, links]);
    return fault ? fail(fault) : ok({ log, links });
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};

const prepare = async (client: KintoneClient, definition: StateApp): Promise<string> => {
  const { app } = await client.app.addApp({ name: definition.name });
  await client.app.addFormFields({ app, properties: formProperties(definition) });
  return app;
};

const waitForDeploy = async (client: KintoneClient, clock: Clock, apps: string[]) => {
  for (let poll = 0; poll < mostPolls; poll += 1) {
    const answer = await client.app.getDeployStatus({ apps });
    if (answer.apps.every((it) => it.status === 'SUCCESS')) return null;
    const lost = answer.apps.find((it) => it.status === 'FAIL' || it.status === 'CANCEL');
    if (lost) return fault('REQUEST_INVALID', 'kintone', { app: lost.app, status: lost.status });
    await clock.sleep(pollMs);
  }
  return fault('NETWORK_TIMEOUT', 'kintone', { app: apps.join(', ') });
};
