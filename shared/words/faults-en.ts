import type { FaultCode } from '../fault/codes.ts';
import type { FaultFacts, Say } from './fault-facts.ts';
import { listFileWords } from './list-file.ts';

const fieldEn = (values: FaultFacts['values'], otherwise: string): string =>
  values.field === undefined || values.field === '' ? otherwise : `“${values.field}”`;

const many = (value: string | number | undefined): string => Number(value).toLocaleString('en-US');

const stands: Readonly<Record<string, string>> = {
  running: 'is still running',
  held: 'is on hold',
  stopped: 'has stopped',
  cancelled: 'was cancelled on the way',
};

/** English, a sentence for every fault code. */
export const faultsEn: Readonly<Record<FaultCode, Say>> = {
  CONFIG_INVALID: () => ({
    what: 'The run did not start because the settings are incomplete.',
    cure: 'An administrator should open the settings and mend what is marked there.',
  }),
  CONFIG_NEWER: () => ({
    what: 'The settings were saved by a newer version of this plugin.',
    cure: 'Update the plugin.',
  }),
  AUTH_REFUSED: ({ who }) => ({
    what: `${who} refused to sign in: the key or the secret is wrong.`,
    cure: 'An administrator should enter key and secret again under Connections in the settings.',
  }),
  AUTH_EXPIRED: ({ who, values }) => ({
    what: `The sign-in to ${who}${values.connection ? ` (“${values.connection}”)` : ''} was withdrawn or has expired.`,
    cure: 'An administrator should sign in again under Connections in the settings. The mapping stays.',
  }),
  IP_RESTRICTED: ({ who }) => ({
    what: `${who} refused the address the request came from.`,
    cure: 'Add that address range to the IP restriction.',
  }),
  PERMISSION_MISSING: ({ who }) => ({
    what: `A permission is missing in ${who}.`,
    cure: 'Give the user or the API token the right to view, add and edit.',
  }),
  CONTRACT_MISSING: ({ who }) => ({
    what: `The contract with ${who} does not include this.`,
    cure: 'Ask whoever looks after the contract.',
  }),
  TOKEN_INACTIVE: () => ({
    what: 'The API token is not active yet.',
    cure: 'Save the token in the app settings and press Update App.',
  }),
  APP_NOT_FOUND: () => ({
    what: 'The app was not found: it was deleted or is not published yet.',
    cure: 'Check the app’s number and whether it is published.',
  }),
  SCHEMA_CHANGED: ({ values }) => ({
    what: `A mapped field ${fieldEn(values, '')} has changed or is gone.`.replace('  ', ' '),
    cure: 'An administrator should open the mapping in the settings and mend the marked rows.',
  }),
  KEY_UNMAPPED: ({ values }) => ({
    what: `Nothing was written: the key field ${fieldEn(values, '')} cannot be used.`.replace('  ', ' '),
    cure: 'An administrator should choose the key field again in the mapping.',
  }),
  KEY_NOT_USABLE: ({ values }) => ({
    what: `${fieldEn(values, 'The key field')} is of a kind that cannot be a key.`,
    cure: `Choose a single-line text${values.takes ? '' : ' or number'} field as key.`,
  }),
  QUERY_INVALID: ({ who }) => ({
    what: `${who} did not accept the job’s condition.`,
    cure: 'Look for fields that are gone and for typing errors in the condition.',
  }),
  REQUEST_INVALID: ({ who }) => ({
    what: `${who} did not accept the request.`,
    cure: 'Export the result as CSV and show it to your administrator.',
  }),
  RUNNER_NEEDED: () => ({
    what: 'This job looks into other apps as well, which this screen cannot.',
    cure: 'Let the runner (renkei run) do it.',
  }),
  ACCESS_LOST: ({ who, values }) => ({
    what: `“${values.object}” in ${who} can no longer be seen, so the job is paused. Its ${values.rows} mapping rows and its pairs are kept.`,
    cure: `Ask the administrator of ${who} to let the user of this connection view it again: the next run goes on by itself.`,
  }),
  QUOTA_HELD: ({ who, values }) =>
    values.full === 'storage'
      ? {
          what: `On hold: the data storage of ${who} is full.`,
          cure: 'Remove data that is not needed, or get more storage. The next run goes on once there is room.',
        }
      : values.app === undefined
        ? {
            what: `On hold: the requests of ${who} in 24 hours are nearly used up, and the rest is left to others.`,
            cure: 'They are counted over the last 24 hours and come free little by little. The next run then goes on. If it is urgent, let other integrations ask less.',
          }
        : {
            what: `On hold: today’s ${many(values.limit)} requests to kintone app ${values.app} are used up.`,
            cure: `It goes on by itself after ${values.at} in Japan.`,
          },
  JOB_WAITS: ({ values }) => ({
    what: `Waiting: “${values.job}”, which goes first, ${stands[values.state ?? ''] ?? 'has not come to its end'}.`,
    cure:
      values.state === 'running'
        ? `This job begins when “${values.job}” ends.`
        : `Look at the result of “${values.job}” and bring it to its end: this job begins then. Run by hand, it does not wait.`,
  }),
  CEILING: ({ values }) => ({
    what: `On hold: the other side holds as many customers as were set (${many(values.limit)}), so no new one was added.`,
    cure: 'Raise the ceiling of the connection, have fewer customers there, or narrow the condition. They are added once there is room.',
  }),
  LEASE_HELD: ({ values }) => ({
    what: values.owner ? `${values.owner} is running this job now.` : 'Another page is running this job now.',
    cure: 'Wait until it ends. There is no need to press again: changes go out with the next sync.',
  }),
  LEASE_LOST: () => ({
    what: 'Another page has taken over this run.',
    cure: 'What was written stays. The other page goes on from there.',
  }),
  CANCELLED: () => ({
    what: 'The run was stopped on the way.',
    cure: 'What was written stays. The next sync goes on from there.',
  }),
  TOO_MANY_REQUESTS: ({ who }) => ({
    what: `${who} is busy.`,
    cure: 'Wait a little and run it again.',
  }),
  NETWORK_UNREACHABLE: ({ values }) => ({
    what: `${values.host ?? 'The other side'} could not be reached.`,
    cure: 'Check the network and the address, then run it again.',
  }),
  NETWORK_TIMEOUT: ({ values }) => ({
    what: `${values.host ?? 'The other side'} did not answer.`,
    cure: 'Wait a little and run it again. It goes on from where it stopped.',
  }),
  REMOTE_MAINTENANCE: ({ who }) => ({
    what: `${who} is under maintenance.`,
    cure: 'Run it again when that is over. It goes on from where it stopped.',
  }),
  REMOTE_BROKEN: ({ who }) => ({
    what: `${who} has a problem.`,
    cure: 'Wait a little and run it again. If it stays, check its service status.',
  }),
  REMOTE_LOCKED: ({ who }) => ({
    what: `Something else is using the same data in ${who}.`,
    cure: 'Wait a little and run it again.',
  }),
  ROW_REQUIRED: ({ values }) => ({
    what: `${fieldEn(values, 'A required field')} is required, but empty.`,
    cure: 'Fill it in the source record, or give the mapping a default for empty values.',
  }),
  ROW_INVALID: ({ values }) => ({
    what: `The value of ${fieldEn(values, 'a field')} does not fit its partner field.`,
    cure: 'Mend the value’s form or length, or add a transform to the mapping.',
  }),
  ROW_DUPLICATE_VALUE: ({ values }) => ({
    what: `Another record already has this value of ${fieldEn(values, 'a field')}.`,
    cure: 'Merge the two records or change one of them.',
  }),
  ROW_LOOKUP_MISSING: ({ values }) => ({
    what: `${fieldEn(values, 'The lookup')} points to a record that does not exist.`,
    cure: 'Register that record first, then retry the failed rows.',
  }),
  ROW_NOT_FOUND: () => ({
    what: 'The record to write is gone.',
    cure: 'Check whether it was deleted. The next sync looks for its partner again.',
  }),
  ROW_CHANGED: () => ({
    what: 'Somebody changed the record during the sync.',
    cure: 'Retry the failed rows: they are compared again with the new values.',
  }),
  ROW_FIELD_REFUSED: ({ values }) => ({
    what: `${fieldEn(values, 'A field')} may not be written.`,
    cure: 'Check the field’s permissions, or make its row receive only.',
  }),
  ROW_AMBIGUOUS: () => ({
    what: 'Several records on the other side have this key, and none could be chosen.',
    cure: 'Merge them, or change what the job does with duplicates.',
  }),
  ROW_SHARED: () => ({
    what: 'The record that it was merged into or became on the other side belongs to another record already.',
    cure: 'One person has two records: make one of them.',
  }),
  ROW_REFUSED: ({ who }) => ({
    what: `${who} refused this row.`,
    cure: 'Check the validation rules and automations on that side.',
  }),
  FILE_UNREADABLE: ({ values }) =>
    listFileWords.en[String(values.problem)]?.(values) ?? {
      what: 'The file could not be read.',
      cure: 'Check its encoding and format, then choose it again.',
    },
  FILE_UNWRITABLE: ({ values }) => ({
    what: `The file “${values.file}” could not be written.`,
    cure: 'Check its folder, the right to write there, and the space left.',
  }),
  DIAL_REFUSED: () => ({
    what: 'The call was refused.',
    cure: 'Check the number and the phone settings.',
  }),
  INTERNAL: () => ({
    what: 'Something went wrong inside Renkei.',
    cure: 'Reload the page. If it stays, export the result as CSV and show it to your administrator.',
  }),
};
