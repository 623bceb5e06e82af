import { expect, test } from 'vitest';
import { addRequests, readRequests } from '../../../../../shared/connectors/kintone/state/used-requests.ts';

const record = (usedByApp: string) => ({ text: (code: string) => (code === 'usedByApp' ? usedByApp : '') });

test('counts are added app by app', () => {
  expect(addRequests({ '1': 2 }, { '2': 3 }, { '1': 5 })).toEqual({ '1': 7, '2': 3 });
  expect(addRequests()).toEqual({});
});

test.each([
  ['', {}],
  ['{"1":2}', { '1': 2 }],
  ['{"1":"many","2":3}', { '2': 3 }],
  ['null', {}],
  ['by hand', {}],
])('what a lease record says as %j is read as %j', (text, apps) => {
  expect(readRequests(record(text))).toEqual(apps);
});
