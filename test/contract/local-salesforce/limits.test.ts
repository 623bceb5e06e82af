import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const limits = '/services/data/v60.0/limits';

describe('the daily allowance', () => {
  fact('is told in the header of every answer, refusals too', async () => {
    await org.control('/limits', { dailyApiRequests: { max: 5000, used: 4990 } });
    expect((await org.send('GET', limits)).headers.get('sforce-limit-info')).toBe('api-usage=4991/5000');
    const error = await org.send('GET', '/services/data/v60.0/sobjects/Nothing/describe');
    expect(error.headers.get('sforce-limit-info')).toBe('api-usage=4992/5000');
    await org.conn.query('SELECT Id FROM Lead');
    expect(org.conn.limitInfo.apiUsage).toEqual({ used: 4993, limit: 5000 });
  });

  fact('is told by /limits with what remains', async () => {
    await org.control('/limits', { dailyApiRequests: { max: 100, used: 40 } });
    expect((await org.conn.limits()).DailyApiRequests).toEqual({ Max: 100, Remaining: 59 });
  });

  fact('once used up refuses everything with 403 REQUEST_LIMIT_EXCEEDED', async () => {
    await org.control('/limits', { dailyApiRequests: { max: 10, used: 10 } });
    const { status, json } = await org.send('GET', limits);
    expect(status).toBe(403);
    expect(json).toEqual([{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }]);
    expect((await refusal(org.conn.query('SELECT Id FROM Lead'))).name).toBe('REQUEST_LIMIT_EXCEEDED');
  });

  fact('comes back as 24 hours roll on', async () => {
    await org.control('/limits', { dailyApiRequests: { max: 10, used: 10 } });
    await org.control('/clock', { advanceMs: 25 * 3_600_000 });
    org.conn = await org.connect();
    expect((await org.send('GET', limits)).status).toBe(200);
  });
});

fact('too many requests of 20 seconds and more at once are refused', async () => {
  await org.control('/limits', { concurrentLongRequests: { max: 2 } });
  await org.control('/slow', { ms: 1500 });
  const slow = [org.send('GET', limits), org.send('GET', limits)];
  // Both are being worked on once the log has seen two at a time.
  while ((await org.send('GET', '/__sandbox/metrics')).json.highestConcurrency < 2);
  await org.control('/slow', { ms: 0 });
  await org.control('/clock', { advanceMs: 20_000 });
  const third = await org.send('GET', limits);
  expect([third.status, third.json[0].errorCode]).toEqual([403, 'REQUEST_LIMIT_EXCEEDED']);
  expect((await Promise.all(slow)).map((it) => it.status)).toEqual([200, 200]);
  expect((await org.send('GET', limits)).status).toBe(200);
});

describe('addresses', () => {
  fact('above 16,384 bytes answer 414, with their headers 431, as HTML', async () => {
    const long = await org.send('GET', `/services/data/v60.0/query?q=${'x'.repeat(16_400)}`);
    expect([long.status, long.text]).toEqual([414, expect.stringContaining('URI Too Long')]);
    const heavy = await org.send('GET', limits, undefined, { 'x-long': 'x'.repeat(16_300) });
    expect(heavy.status).toBe(431);
  });

  fact('of a long query pass inside a composite body', async () => {
    const list = Array.from({ length: 900 }, (_, i) => `'a${i}@example.com'`).join(',');
    const url = `/services/data/v60.0/query?q=SELECT+Id+FROM+Lead+WHERE+Email+IN+(${list})`;
    expect((await org.send('GET', url)).status).toBe(414);
    const { json } = await org.send('POST', '/services/data/v60.0/composite', {
      compositeRequest: [{ method: 'GET', url, referenceId: 'q' }],
    });
    expect(json.compositeResponse[0].httpStatusCode).toBe(200);
  });
});

describe('compression', () => {
  fact('answers gzip to who takes it', async () => {
    const packed = await org.send('GET', '/services/data/v60.0/sobjects/Lead/describe', undefined, {
      'accept-encoding': 'gzip',
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.json.name).toBe('Lead');
    const plain = await org.send('GET', '/services/data/v60.0/sobjects/Lead/describe', undefined, {
      'accept-encoding': 'identity',
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  fact('takes gzip bodies', async () => {
    const response = await fetch(`${org.url}/services/data/v60.0/sobjects/Lead`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${org.conn.accessToken}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: gzipSync(JSON.stringify({ LastName: 'a', Company: 'b' })),
    });
    expect(response.status).toBe(201);
  });
});

fact('nothing allows other origins: browsers have to go through a door that may', async () => {
  const { headers } = await org.send('GET', limits, undefined, { origin: 'https://example.com' });
  expect(headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await org.send('OPTIONS', limits, undefined, {
    origin: 'https://example.com',
    'access-control-request-method': 'PATCH',
    authorization: '',
  });
  expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
});
