import type { Writer } from '../records/save-record.ts';
import type { ApiRequest } from './api-request.ts';

/** Who writes by a request, and what its headers ask for. */
export const writerOf = (request: ApiRequest): Writer => ({
  userId: request.caller.userId,
  allowDuplicate: /allowSave\s*=\s*true/i.test(request.headers['sforce-duplicate-rule-header'] ?? ''),
});
