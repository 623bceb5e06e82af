import { Connection } from 'jsforce';
import { afterAll, beforeAll, it } from 'vitest';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { salesforceService } from '../../../scripts/sandbox/salesforce/service.ts';

/** A plain answer, with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not typed
  readonly json: any;
}

/** The stand-in of one test file: its address, a signed-in jsforce connection, plain requests and controls. */
export interface LocalOrg {
  readonly url: string;
  readonly clock: SandboxClock;
  conn: Connection;
  readonly connect: () => Promise<Connection>;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly control: (path: string, body?: unknown) => Promise<Answer>;
  readonly reset: () => Promise<void>;
}

let facts = 0;

/** A test of one fact about Salesforce. */
export const fact = (title: string, run: () => Promise<void> | void): void => {
  facts += 1;
  it(title, run);
};

/** Starts a local Salesforce for the test file and stops it at the end. */
export const localOrg = (): LocalOrg => {
  let running: RunningService | undefined;
  const clock = new SandboxClock();
  const url = (): string => running?.url ?? '';
  const request = async (
    method: string,
    address: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const isJson = body !== undefined && typeof body !== 'string';
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : String(body) }),
    });
    const text = await response.text();
    const looksJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: looksJson ? JSON.parse(text) : null,
    };
  };
  const org: LocalOrg = {
    get url() {
      return url();
    },
    clock,
    conn: new Connection(),
    connect: async () => {
      const conn = new Connection({
        instanceUrl: url(),
        version: '60.0',
        oauth2: {
          loginUrl: url(),
          clientId: 'sandbox',
          clientSecret: 'sandbox',
          redirectUri: 'http://localhost/cb',
        },
      });
      await conn.authorize({ grant_type: 'client_credentials' });
      return conn;
    },
    send: (method, path, body, headers) =>
      request(method, path.startsWith('http') ? path : url() + path, body, {
        authorization: `Bearer ${org.conn.accessToken}`,
        ...headers,
      }),
    control: (path, body = {}) => request('POST', `${url()}/__sandbox${path}`, body),
    reset: async () => {
      await org.control('/reset');
      org.conn = await org.connect();
    },
  };
  beforeAll(async () => {
    running = await startService(salesforceService(clock), clock, 0);
    org.conn = await org.connect();
  });
  afterAll(async () => {
    await running?.stop();
    console.info(`local Salesforce: held to ${facts} facts in this file`);
  });
  return org;
};

/** What a promise was rejected with. */
export const refusal = async (
  promise: PromiseLike<unknown>,
): Promise<Error & { errorCode?: string; data?: unknown }> => {
  try {
    await promise;
  } catch (error) {
    return error as Error & { errorCode?: string; data?: unknown };
  }
  throw new Error('was not refused');
};
