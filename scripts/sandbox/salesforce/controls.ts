import { Hono } from 'hono';
import type { SandboxEnv } from '../host/service.ts';
import type { SignIn } from './auth/sign-in.ts';
import type { ObjectDefinition } from './definitions/definition.ts';
import type { OutboundMessage, OutboundMessages } from './events/outbound-messages.ts';
import type { Org } from './org/org.ts';
import { wholeId } from './org/record-id.ts';
import { recordErrors, SalesforceError } from './org/salesforce-error.ts';
import { convertLead, type LeadConversion } from './records/convert-lead.ts';
import type { DuplicateRule } from './records/duplicate-rules.ts';
import { type Merge, mergeRecords } from './records/merge-records.ts';
import { undelete } from './records/recycle-bin.ts';

interface Limits {
  readonly dailyApiRequests?: { readonly max?: number; readonly used?: number };
  readonly concurrentLongRequests?: { readonly max: number };
}

/** What only a test may do to the organization; each call takes and gives JSON. */
export const controls = (
  org: Org,
  signIn: SignIn,
  outbound: OutboundMessages,
  slow: (ms: number) => void,
): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const body = async <T>(request: Request): Promise<T> => JSON.parse((await request.text()) || '{}') as T;
  const on = <T>(path: string, work: (given: T) => unknown): void => {
    routes.post(path, async (c) => c.json(((await work(await body<T>(c.req.raw))) ?? {}) as object));
  };

  on<Limits>('/limits', ({ dailyApiRequests, concurrentLongRequests }) => {
    if (dailyApiRequests?.max !== undefined) org.usage.max = dailyApiRequests.max;
    if (dailyApiRequests?.used !== undefined) org.usage.setUsed(org.clock.now(), dailyApiRequests.used);
    if (concurrentLongRequests) org.usage.maxLong = concurrentLongRequests.max;
    return { dailyApiRequests: { max: org.usage.max, used: org.usage.used(org.clock.now()) } };
  });
  on<{ object: string; field: string; readable?: boolean; updateable?: boolean }>(
    '/field-access',
    ({ object, field, ...access }) => org.access.setField(object, field, access),
  );
  on<{ object: string; readable?: boolean; createable?: boolean; updateable?: boolean; deletable?: boolean }>(
    '/object-access',
    ({ object, ...access }) => org.access.setObject(object, access),
  );
  on<{ ids: readonly string[]; readable?: boolean; updateable?: boolean }>(
    '/sharing',
    ({ ids, readable = true, updateable = readable }) => {
      for (const id of ids) org.access.share(wholeId(id) ?? id, { readable, updateable });
    },
  );
  on<{ ids: readonly string[]; times?: number }>('/locks', ({ ids, times = 1 }) => {
    for (const id of ids) org.locks.set(wholeId(id) ?? id, times);
  });
  on<{ rules: readonly DuplicateRule[] }>('/duplicate-rules', ({ rules }) => {
    org.duplicateRules = rules;
  });
  on<ObjectDefinition>('/objects', (definition) => org.define(definition));
  on<Record<string, never>>('/expire-tokens', () => signIn.sessions.expireAll());
  on<Record<string, never>>('/jwt-key', async () => ({ privateKey: (await signIn.jwtKey).privatePem }));
  on<{ ms: number }>('/slow', ({ ms }) => slow(ms));
  on<LeadConversion>('/convert-lead', (conversion) =>
    refusing(() => convertLead(org, conversion, { userId: signIn.integrationUser })),
  );
  on<Merge>('/merge', (merge) =>
    refusing(() => ({ id: mergeRecords(org, merge, { userId: signIn.integrationUser }).id })),
  );
  on<{ ids: readonly string[] }>('/undelete', ({ ids }) =>
    refusing(() => ({ ids: ids.map((it) => undelete(org, it, signIn.integrationUser)) })),
  );
  on<OutboundMessage>('/outbound-messages', (message) => ({ id: outbound.add(message) }));
  routes.get('/outbound-messages', (c) => c.json({ waiting: outbound.waiting() }));
  return routes;
};

const refusing = (work: () => object): object => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SalesforceError) return { errors: recordErrors(error) };
    throw error;
  }
};
