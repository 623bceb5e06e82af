import { type Candidate, type Match, matchContact } from '../../shared/call/match.ts';
import type { Calling } from '../../shared/config/config.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { quote } from '../../shared/connectors/kintone/query.ts';
import type { PhoneNumber } from '../../shared/phone/phone-number.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { contactQuery } from './contact-query.ts';
import { candidateFields, readCandidate } from './read-candidate.ts';

/** Whose number is asked for, and the record it stood on, when it stood on one. */
export interface ContactQuestion {
  readonly number: PhoneNumber;
  readonly app: string | null;
  readonly recordId: string | null;
}

type Records = Pick<KintoneClient, 'record'>;
type Customer = Calling['customers'][number];

/** Finds whose number it is in the customer apps of a kintone: the record it stood on, then every app at once. */
export const findContacts = async (
  client: Records,
  calling: Calling,
  question: ContactQuestion,
): Promise<Result<Match>> => {
  try {
    const [own, ...found] = await Promise.all([
      ownRecord(client, calling, question),
      ...calling.customers.map((customer) => byNumber(client, customer, question)),
    ]);
    const others = found
      .flat()
      .filter((it) => it.party.recordId !== own?.party.recordId || it.party.app !== own?.party.app);
    const candidates = own ? [own, ...others] : others;
    return ok(matchContact(question.number.e164, candidates, { region: calling.region }));
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};

const byNumber = async (
  client: Records,
  customer: Customer,
  { number }: ContactQuestion,
): Promise<readonly Candidate[]> => {
  const { records } = await client.record.getRecords({
    app: customer.app,
    query: contactQuery(customer, number),
    fields: candidateFields(customer),
  });
  return records.map((record) => readCandidate(customer, record, false));
};

const ownRecord = async (
  client: Records,
  calling: Calling,
  { app, recordId }: ContactQuestion,
): Promise<Candidate | null> => {
  const customer = calling.customers.find((it) => it.app === app);
  if (!customer || !recordId) return null;
  const { records } = await client.record.getRecords({
    app: customer.app,
    query: `$id = ${quote(recordId)}`,
    fields: candidateFields(customer),
  });
  const [record] = records;
  return record ? readCandidate(customer, record, true) : null;
};
