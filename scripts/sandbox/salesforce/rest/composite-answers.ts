import { errorBody, SalesforceError } from '../org/salesforce-error.ts';
import type { ApiRequest } from './api-request.ts';
import { fillReferences } from './fill-references.ts';
import { innerRequest, type Serve, type Subrequest } from './subrequest.ts';

/** The answer to one part of a composite request. */
export interface Subanswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

class RollBack extends Error {}

/** Answers the parts in order, later ones with values of earlier ones; all or none when asked for. */
export const answerAll = (
  serve: Serve,
  request: ApiRequest,
  subrequests: readonly Subrequest[],
  allOrNone: boolean,
): readonly Subanswer[] => {
  const answers: Subanswer[] = [];
  const run = (): void => {
    for (const it of subrequests) answers.push(answerOne(serve, request, it, answers));
  };
  if (allOrNone) runWhole(request, answers, run);
  else run();
  return answers;
};

const runWhole = (request: ApiRequest, answers: Subanswer[], run: () => void): void => {
  try {
    request.api.org.atomic(() => {
      run();
      if (answers.some(isFailure)) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
    const message = 'The transaction was rolled back since another operation in the same transaction failed.';
    for (const [i, it] of answers.entries()) {
      if (isFailure(it)) continue;
      answers[i] = {
        ...it,
        httpStatusCode: 400,
        httpHeaders: {},
        body: [{ errorCode: 'PROCESSING_HALTED', message }],
      };
    }
  }
};

/** Whether a part went wrong. */
export const isFailure = (it: Subanswer): boolean => it.httpStatusCode >= 300;

const answerOne = (
  serve: Serve,
  outer: ApiRequest,
  it: Subrequest,
  before: readonly Subanswer[],
): Subanswer => {
  try {
    const filled = fillReferences({ url: it.url, body: it.body }, before);
    const answer = serve(innerRequest(outer, { ...it, url: String(filled.url), body: filled.body }));
    return {
      body: answer.body ?? null,
      httpHeaders: named(answer.headers ?? {}),
      httpStatusCode: answer.status,
      referenceId: it.referenceId,
    };
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return {
      body: errorBody(error),
      httpHeaders: {},
      httpStatusCode: error.status,
      referenceId: it.referenceId,
    };
  }
};

const named = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key === 'location' ? 'Location' : key, value]),
  );
