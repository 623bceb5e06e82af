import { randomUUID } from 'node:crypto';
import { type LiveAnswer, liveMarker, sendLive } from '../fact.ts';
import { recordsOfRun } from './records-of-run.ts';

/** Where an organization is, which app signs in, and how time passes there. */
export interface OrgAccount {
  readonly loginUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly version: string;
  readonly pause: (ms: number) => Promise<void>;
}

/** An organization in which only records made in this run can be changed or deleted from here. */
export interface LiveOrg {
  readonly account: OrgAccount;
  /** What every record of this run carries in its name. */
  readonly marker: string;
  /** A REST call below `/services/data/vNN.0`; throws before it sends when it would change a record of others. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LiveAnswer>;
  /** Creates one record; gives its id. */
  create(object: string, fields: Readonly<Record<string, unknown>>): Promise<string>;
  /** A lead with the least it needs. */
  lead(more?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Asks for a token by client credentials. */
  token(
    headers: Readonly<Record<string, string>>,
    form: Readonly<Record<string, string>>,
  ): Promise<LiveAnswer>;
  /** Deletes every record that was made; gives the ids that could not be deleted. */
  leave(): Promise<readonly string[]>;
}

const mostIds = 200;

/** Signs in. */
export const openOrg = async (account: OrgAccount): Promise<LiveOrg> => {
  const marker = `${liveMarker} ${randomUUID()}`;
  const token: LiveOrg['token'] = (headers, form) =>
    sendLive(
      `${account.loginUrl}/services/oauth2/token`,
      'POST',
      new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString(),
      { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    );
  const signedIn = await token({}, { client_id: account.clientId, client_secret: account.clientSecret });
  if (signedIn.status !== 200) throw new Error(`Salesforce refused to sign in: ${signedIn.body?.error}`);
  const { access_token: bearer, instance_url: instance } = signedIn.body;
  const records = recordsOfRun();

  const call: LiveOrg['call'] = async (method, path, body, headers) => {
    const isReading = method === 'GET';
    const strangers = isReading ? [] : records.strangers(path, body);
    if (strangers.length > 0)
      throw new Error(`refused to send ${method} ${path}: ${strangers} is not of this run`);
    const base = path.startsWith('/services/') ? '' : `/services/data/v${account.version}`;
    const answer = await sendLive(`${instance}${base}${path}`, method, body, {
      authorization: `Bearer ${bearer}`,
      'Sforce-Duplicate-Rule-Header': 'allowSave=true',
      ...headers,
    });
    if (!isReading) records.learn(answer);
    return answer;
  };
  const create: LiveOrg['create'] = async (object, fields) => {
    const { status, body } = await call('POST', `/sobjects/${object}`, fields);
    if (status !== 201) throw new Error(`${object} was not created: ${JSON.stringify(body)}`);
    return body.id;
  };
  return {
    account,
    marker,
    call,
    create,
    token,
    lead: (more = {}) => create('Lead', { LastName: marker, Company: marker, ...more }),
    leave: async () => {
      const ids = records.made();
      const left: string[] = [];
      for (let from = 0; from < ids.length; from += mostIds) {
        const chunk = ids.slice(from, from + mostIds);
        const { status, body } = await call(
          'DELETE',
          `/composite/sobjects?ids=${chunk.join(',')}&allOrNone=false`,
        );
        left.push(...chunk.filter((_, i) => status !== 200 || !isGone(body[i])));
      }
      return left;
    },
  };
};

const isGone = (result: { success: boolean; errors: readonly { statusCode: string }[] }): boolean =>
  result.success || result.errors.some((it) => it.statusCode === 'ENTITY_IS_DELETED');
