import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from '../../../scripts/sandbox/host/service.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { watchOpenApi } from './openapi-watch.ts';

const json = (schema: string) => `content: { application/json: { schema: ${schema} } }`;
const description = `
paths:
  /k/v1/thing.json:
    get:
      responses: { "200": { ${json('{ $ref: "#/components/schemas/Thing" }')} } }
    post:
      requestBody: { ${json('{ type: object, required: [app], properties: { app: { type: integer } } }')} }
      responses: { "200": { ${json('{ $ref: "#/components/schemas/Thing" }')} } }
components:
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string } } }
`;

let running: RunningService | undefined;
afterEach(() => running?.stop());

/** A service that answers everything with this, and what the watch makes of one call to it. */
const watched = async (answer: object, method: string, body?: object, path = '/k/v1/thing.json') => {
  const app = new Hono<SandboxEnv>();
  app.all('*', (c) => c.json(answer, 'code' in answer ? 400 : 200));
  const service: SandboxService = {
    name: 'kintone',
    app,
    controls: new Hono<SandboxEnv>(),
    reset: async () => {},
    metrics: () => ({}),
  };
  const watch = watchOpenApi(description);
  const clock = new SandboxClock();
  running = await startService(watch.around(service), clock, 0);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${running.url}${path}`, { method, ...(body ? { headers, body: JSON.stringify(body) } : {}) });
  return watch.settle;
};

describe('the watch over the local kintone', () => {
  it('is content with calls that are as described', async () => {
    expect(await watched({ id: '1' }, 'GET')).not.toThrow();
    await running?.stop();
    expect(await watched({ id: '1' }, 'POST', { app: '7' })).not.toThrow();
  });

  it('notices an answer that lacks what is described, also in a guest space', async () => {
    const lacks = "GET /k/v1/thing.json: answer must have required property 'id'";
    expect(await watched({ revision: '1' }, 'GET')).toThrow(lacks);
    await running?.stop();
    expect(await watched({ revision: '1' }, 'GET', undefined, '/k/guest/3/v1/thing.json')).toThrow(lacks);
  });

  it('notices an answer of the wrong kind', async () => {
    expect(await watched({ id: { value: '1' } }, 'GET')).toThrow('answer/id must be string');
  });

  it('notices a request that is not described yet was accepted, and lets refused ones be', async () => {
    const wrong = await watched({ id: '1' }, 'POST', { app: 'seven' });
    expect(wrong).toThrow('POST /k/v1/thing.json: request/app must be integer');
    await running?.stop();
    expect(await watched({ code: 'CB_VA01' }, 'POST', { app: 'seven' })).not.toThrow();
  });

  it('says so where there is no description, and watches nothing', () => {
    expect(watchOpenApi(null).settle).not.toThrow();
  });
});
