import type { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import { salesforceFault } from '../../shared/connectors/salesforce/faults.ts';
import { openSalesforceObject } from '../../shared/connectors/salesforce/salesforce-object.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RemoteSide } from './settings-door.ts';

type Salesforce = ReturnType<typeof connectSalesforce>;

const sampleCount = 20;

const asking = async <T>(ask: () => PromiseLike<T>): Promise<Result<T>> => {
  try {
    return ok(await ask());
  } catch (thrown) {
    return fail(salesforceFault(thrown));
  }
};

const firstLine = (condition: string): string => (condition ? ` WHERE ${condition}` : '');

/** The other side as the settings page asks it, over one jsforce connection. */
export const composeRemote = (salesforce: Salesforce, clock: Clock): RemoteSide => {
  const open = (object: string) => openSalesforceObject(salesforce, { object, clock });
  return {
    signIn: async () => {
      const answer = await asking(() =>
        salesforce.request<{ preferred_username?: string }>('/services/oauth2/userinfo'),
      );
      return answer.ok ? ok({ user: answer.value.preferred_username ?? '' }) : answer;
    },
    limits: async () => {
      const answer = await asking(() => salesforce.limits());
      if (!answer.ok) return answer;
      const daily = answer.value.DailyApiRequests;
      return ok({ max: daily?.Max ?? 0, remaining: daily?.Remaining ?? 0 });
    },
    objects: async () => {
      const answer = await asking(() => salesforce.describeGlobal());
      if (!answer.ok) return answer;
      return ok(
        answer.value.sobjects
          .filter((it) => it.queryable && (it.createable || it.updateable) && !it.deprecatedAndHidden)
          .map((it) => ({ id: it.name, name: it.label })),
      );
    },
    describe: (object) => open(object).schema(),
    count: async (object, condition) => {
      const answer = await asking(() =>
        salesforce.query(`SELECT COUNT() FROM ${object}${firstLine(condition)}`),
      );
      return answer.ok ? ok(answer.value.totalSize) : answer;
    },
    samples: (object, fields) =>
      open(object).select(fields, `ORDER BY LastModifiedDate DESC LIMIT ${sampleCount}`, sampleCount),
  };
};
