import { randomUUID } from 'node:crypto';
import { type LiveAnswer, liveMarker, sendLive } from '../fact.ts';
import { appsNamed } from './apps-named.ts';
import { liveFields } from './live-fields.ts';

/** Where a tenant is, who signs in, and how time passes there. */
export interface TenantAccount {
  readonly url: string;
  /** The basic authentication in front of the tenant, where there is one. */
  readonly basicAuth: { readonly username: string; readonly password: string } | null;
  /** What names the person. */
  readonly person: Readonly<Record<string, string>>;
  readonly username: string;
  readonly pause: (ms: number) => Promise<void>;
}

/** A tenant with one app made for this run; nothing else in it can be reached from here. */
export interface LiveTenant {
  readonly app: string;
  readonly username: string;
  pause(ms: number): Promise<void>;
  /** A REST call as the person signed in, or as `who` says; throws before it sends when it names an app of others. */
  call(
    method: string,
    path: string,
    body?: unknown,
    who?: Readonly<Record<string, string>>,
  ): Promise<LiveAnswer>;
  /** Adds records; gives their ids. */
  add(...records: readonly Readonly<Record<string, unknown>>[]): Promise<readonly string[]>;
  /** Deletes every record of the app; says where the app is, because kintone's REST cannot delete an app. */
  leave(): Promise<string>;
}

const mostPolls = 120;

/** Signs in and makes the app. */
export const openTenant = async (account: TenantAccount): Promise<LiveTenant> => {
  const door = basicHeader(account.basicAuth);
  const send = (method: string, path: string, body?: unknown, who = account.person) =>
    sendLive(`${account.url}${path}`, method, body, { ...door, ...who });
  const must = async (method: string, path: string, body?: unknown) => {
    const answer = await send(method, path, body);
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const deploy = async (app: string): Promise<void> => {
    await must('POST', '/k/v1/preview/app/deploy.json', { apps: [{ app }] });
    for (let poll = 0; poll < mostPolls; poll += 1) {
      const { apps } = await must('GET', `/k/v1/preview/app/deploy.json?apps[0]=${app}`);
      if (apps[0].status === 'SUCCESS') return;
      if (apps[0].status !== 'PROCESSING') throw new Error(`app ${app} was not deployed: ${apps[0].status}`);
      await account.pause(1_000);
    }
    throw new Error(`app ${app} was not deployed in time`);
  };
  const name = `${liveMarker} ${randomUUID()}`;
  const { app } = await must('POST', '/k/v1/preview/app.json', { name });
  await must('POST', '/k/v1/preview/app/form/fields.json', { app, properties: liveFields });
  await deploy(app);

  const call: LiveTenant['call'] = async (method, path, body, who) => {
    const named = appsNamed(path, body);
    if (named.length === 0 || named.some((it) => it !== app))
      throw new Error(`refused to send ${method} ${path}: only app ${app} belongs to this run`);
    return send(method, path, body, who);
  };
  return {
    app,
    username: account.username,
    pause: account.pause,
    call,
    add: async (...records) => (await must('POST', '/k/v1/records.json', { app, records })).ids,
    leave: async () => {
      for (;;) {
        const { records } = await must('GET', `/k/v1/records.json?app=${app}&fields[0]=$id&query=limit 100`);
        if (records.length === 0) return `${account.url}/k/${app}/ (${name})`;
        const ids = records.map((it: { $id: { value: string } }) => it.$id.value);
        await must('DELETE', '/k/v1/records.json', { app, ids });
      }
    },
  };
};

const basicHeader = (it: TenantAccount['basicAuth']): Readonly<Record<string, string>> =>
  it ? { Authorization: `Basic ${Buffer.from(`${it.username}:${it.password}`).toString('base64')}` } : {};
