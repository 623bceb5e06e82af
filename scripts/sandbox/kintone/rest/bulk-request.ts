import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Call, Endpoint, Endpoints } from './call.ts';
import { list, objectOf, textOf } from './parameters.ts';
import { assigneeEndpoints } from './record-status.ts';
import { writeRecordEndpoints } from './write-records.ts';

const mostRequests = 20;
const allowed: Endpoints = { ...writeRecordEndpoints, ...assigneeEndpoints };
const address = /^\/k\/(?:guest\/(\d+)\/)?v1\/(.+)$/;

interface Step {
  readonly endpoint: Endpoint;
  readonly call: Call;
}

const bulkRequest = (call: Call) => {
  const requests = list(call.parameters, 'requests').map(objectOf);
  if (requests.length > mostRequests) throw invalidParameter('requests', (words) => words.tooManyRequests);
  const count = requests.length;
  return call.tenant.transactions.run(() => ({
    results: requests.map((request, index) => {
      try {
        const { endpoint, call: inner } = stepOf(call, request);
        return endpoint.run(inner);
      } catch (error) {
        if (!(error instanceof KintoneError)) throw error;
        throw new KintoneError(error.code, error.text, error.problems, { index, count });
      }
    }),
  }));
};

const stepOf = (call: Call, request: Readonly<Record<string, unknown>>): Step => {
  const [, space, path = ''] = address.exec(textOf(request.api)) ?? [];
  const method = textOf(request.method).toUpperCase();
  const endpoint = allowed[`${method} ${path}`];
  if (!endpoint) throw new KintoneError('CB_IL02', (words) => words.apiNotAllowed);
  if ((space ?? null) !== call.guestSpace) throw noPrivilege();
  return { endpoint, call: { ...call, method, parameters: objectOf(request.payload ?? {}), bulk: true } };
};

/** Up to twenty writes of which all happen or none does. */
export const bulkRequestEndpoints: Endpoints = { 'POST bulkRequest.json': { run: bulkRequest } };
