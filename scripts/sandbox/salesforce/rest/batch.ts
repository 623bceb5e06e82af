import { SalesforceError } from '../org/salesforce-error.ts';
import { type ApiHandler, jsonObject } from './api-request.ts';
import { innerRequest, type Serve, type Subrequest } from './subrequest.ts';

const mostSubrequests = 25;

/** Several requests in one that know nothing of each other. */
export const batch =
  (serve: Serve): ApiHandler =>
  (request) => {
    const { haltOnError, batchRequests } = jsonObject(request);
    const given = (Array.isArray(batchRequests) ? batchRequests : []) as readonly (Omit<
      Subrequest,
      'body'
    > & {
      richInput?: unknown;
    })[];
    if (given.length === 0 || given.length > mostSubrequests) {
      throw new SalesforceError('INVALID_INPUT', `A batch holds 1 to ${mostSubrequests} subrequests`);
    }
    // Each subrequest counts against the daily allowance; the call itself has been counted already.
    request.api.org.usage.spend(request.api.org.clock.now(), given.length - 1);
    const results: { statusCode: number; result: unknown }[] = [];
    for (const it of given) {
      if (haltOnError === true && results.some((done) => done.statusCode >= 300)) {
        results.push({
          statusCode: 412,
          result: [
            { errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per user request' },
          ],
        });
        continue;
      }
      const url = it.url.startsWith('/') ? it.url : `/services/data/${it.url}`;
      const answer = serve(innerRequest(request, { ...it, url, body: it.richInput }));
      results.push({ statusCode: answer.status, result: answer.body ?? null });
    }
    return { status: 200, body: { hasErrors: results.some((it) => it.statusCode >= 300), results } };
  };
