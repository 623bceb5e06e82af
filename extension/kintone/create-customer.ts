import type { CallParty } from '../../shared/call/call.ts';
import type { Calling } from '../../shared/config/config.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Makes a customer of whom nothing is known but the number; null where no app is set up for customers. */
export const createCustomer = async (
  client: Pick<KintoneClient, 'record'>,
  calling: Calling,
  number: string,
): Promise<Result<CallParty | null>> => {
  const [customer] = calling.customers;
  const [phoneField] = customer?.phoneFields ?? [];
  if (!customer || !phoneField) return ok(null);
  try {
    const { ids } = await client.record.addRecords({
      app: customer.app,
      records: [{ [phoneField]: { value: number } }],
    });
    return ok({ app: customer.app, recordId: ids[0] ?? '', name: number });
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};
