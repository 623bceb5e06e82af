import { errorBody, SalesforceError } from '../org/salesforce-error.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { objectsIn } from './body-parts.ts';
import { innerRequest, type Serve, type Subrequest } from './subrequest.ts';

const mostSubrequests = 25;

/** Several requests in one that know nothing of each other. */
export const batch =
  (serve: Serve): ApiHandler =>
  (request) => {
    const body = jsonObject(request);
    const { haltOnError } = body;
    const given = objectsIn(body, 'batchRequests') as unknown as readonly (Omit<Subrequest, 'body'> & {
      readonly richInput?: unknown;
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
      const answer = answerPart(serve, request, it);
      results.push({ statusCode: answer.status, result: answer.body ?? null });
    }
    return { status: 200, body: { hasErrors: results.some((it) => it.statusCode >= 300), results } };
  };

// One part's refusal is that part's answer; the others go on.
const answerPart = (
  serve: Serve,
  outer: ApiRequest,
  it: Omit<Subrequest, 'body'> & { readonly richInput?: unknown },
): ApiAnswer => {
  try {
    const given = String(it.url ?? '');
    const url = given.startsWith('/') ? given : `/services/data/${given}`;
    return serve(innerRequest(outer, { ...it, url, body: it.richInput }));
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return { status: error.status, body: errorBody(error) };
  }
};
