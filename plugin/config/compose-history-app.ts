import { historyApp } from '../../shared/config/history-app.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

const pollMs = 1_000;
const mostPolls = 120;

const properties = () =>
  Object.fromEntries(
    historyApp.fields.map((it) => [
      it.code,
      {
        type: it.type,
        code: it.code,
        label: it.label,
        ...(it.unique ? { unique: true } : {}),
        ...(it.options
          ? {
              options: Object.fromEntries(
                it.options.map((label, index) => [label, { label, index: String(index) }]),
              ),
            }
          : {}),
      },
    ]),
  );

/** Makes the call history app, publishes it and waits until it can be used. */
export const createHistoryApp = async (client: KintoneClient, clock: Clock): Promise<Result<string>> => {
  try {
    const { app } = await client.app.addApp({ name: historyApp.name });
    await client.app.addFormFields({ app, properties: properties() });
    await client.app.deployApp({ apps: [{ app }] });
    for (let poll = 0; poll < mostPolls; poll += 1) {
      const status = (await client.app.getDeployStatus({ apps: [app] })).apps[0]?.status;
      if (status === 'SUCCESS') return ok(app);
      if (status === 'FAIL' || status === 'CANCEL')
        return fail(fault('REQUEST_INVALID', 'kintone', { app, status }));
      await clock.sleep(pollMs);
    }
    return fail(fault('NETWORK_TIMEOUT', 'kintone', { app }));
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};
