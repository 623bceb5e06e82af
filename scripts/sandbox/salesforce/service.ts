import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { SandboxClock } from '../host/sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from '../host/service.ts';
import { authorizeRoutes } from './auth/authorize-routes.ts';
import { identityRoutes } from './auth/identity-routes.ts';
import { introspectRoutes } from './auth/introspect-routes.ts';
import { oauthRoutes } from './auth/oauth-routes.ts';
import { SignIn } from './auth/sign-in.ts';
import { BulkJobs } from './bulk/bulk-jobs.ts';
import { BulkOneJobs } from './bulk-one/bulk-one-jobs.ts';
import { bulkOneRoutes } from './bulk-one/bulk-one-routes.ts';
import { controls } from './controls.ts';
import { Bayeux } from './events/bayeux.ts';
import { captureChanges } from './events/change-events.ts';
import { cometdRoutes } from './events/cometd-routes.ts';
import { EventLog } from './events/event-log.ts';
import { OutboundMessages } from './events/outbound-messages.ts';
import { PushTopics } from './events/push-topics.ts';
import { newOrganization } from './org/new-organization.ts';
import { Org } from './org/org.ts';
import { sampleRecords } from './org/sample-records.ts';
import { pageRoutes } from './pages/page-routes.ts';
import { addressLength } from './rest/address-length.ts';
import { apexRestRoutes } from './rest/apex-rest-routes.ts';
import type { Api } from './rest/api-request.ts';
import { dataRoutes } from './rest/data-routes.ts';
import { soapRoutes } from './soap/soap-routes.ts';
import { QueryLocators } from './soql/query-locators.ts';

/** The local Salesforce: one organization in memory behind the addresses of the real service. */
export const salesforceService = (clock: SandboxClock): SandboxService => {
  const org = new Org(clock);
  let url = '';
  let slowness = 0;
  const api: Api = {
    org,
    locators: new QueryLocators(),
    jobs: new BulkJobs(org),
    events: new EventLog(),
    url: () => url,
  };
  const signIn = new SignIn(org, () => url);
  const app = new Hono<SandboxEnv>();
  const bulkOne = new BulkOneJobs(org);
  const outbound = new OutboundMessages(org, () => url);
  const topics = new PushTopics(org, api.events);
  const bayeux = new Bayeux(org, api.events);
  captureChanges(org, api.events);
  newOrganization(org);

  app.use('*', addressLength);
  oauthRoutes(app, signIn);
  introspectRoutes(app, org, signIn, () => url);
  authorizeRoutes(app, org, signIn);
  identityRoutes(app, org, signIn, () => url);
  dataRoutes(app, api, signIn, async () => {
    if (slowness > 0) await wait(slowness);
  });
  bulkOneRoutes(app, org, signIn, bulkOne);
  soapRoutes(app, api, signIn);
  cometdRoutes(app, org, signIn, bayeux);
  apexRestRoutes(app, org, signIn);
  pageRoutes(app, org);

  return {
    name: 'salesforce',
    app,
    controls: controls(org, signIn, outbound, (ms) => {
      slowness = ms;
    }),
    reset: async (seed) => {
      slowness = 0;
      org.clear();
      signIn.clear();
      api.locators.clear();
      api.jobs.clear();
      bulkOne.clear();
      outbound.clear();
      topics.clear();
      api.events.clear();
      bayeux.hangUp();
      newOrganization(org);
      if (seed === 'sample') sampleRecords(org, signIn.integrationUser);
    },
    metrics: () => ({
      records: Object.fromEntries(org.schemas.map((it) => [it.name, org.table(it.name).size])),
      apiRequests: org.usage.used(clock.now()),
    }),
    listening: (_server, address) => {
      url = address;
    },
    stop: async () => {
      outbound.clear();
      topics.clear();
      bayeux.hangUp();
    },
  };
};
