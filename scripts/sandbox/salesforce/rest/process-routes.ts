import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { type ApiHandler, jsonObject } from './api-request.ts';
import { objectsIn, textsIn } from './body-parts.ts';
import type { Route } from './route-table.ts';

// The organization has neither workflow rules nor approval processes: the lists are empty, and records set nothing off.
const rules: ApiHandler = () => ({ status: 200, body: { rules: {} } });
const approvals: ApiHandler = () => ({ status: 200, body: { approvals: {} } });

const triggerRules: ApiHandler = (request) => {
  const { org } = request.api;
  const wrong = textsIn(jsonObject(request), 'contextIds').find((it) => !org.row(wholeId(it) ?? ''));
  if (wrong !== undefined) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', { fields: [] });
  }
  return { status: 200, body: { errors: null, success: true } };
};

const submit: ApiHandler = (request) => {
  objectsIn(jsonObject(request), 'requests');
  throw new SalesforceError('NO_APPLICABLE_PROCESS', 'No applicable approval process was found.');
};

/** Workflow rules and approval processes. */
export const processRoutes: readonly Route[] = [
  { path: 'process/rules', handlers: { GET: rules, POST: triggerRules } },
  { path: 'process/rules/:object', handlers: { GET: rules } },
  { path: 'process/approvals', handlers: { GET: approvals, POST: submit } },
];
