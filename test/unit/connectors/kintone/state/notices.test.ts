import { expect, test } from 'vitest';
import type { KintoneClient } from '../../../../../shared/connectors/kintone/kintone-client.ts';
import { RequestGate } from '../../../../../shared/connectors/kintone/request-gate.ts';
import { kintoneNotices } from '../../../../../shared/connectors/kintone/state/notices.ts';
import { fakeKintone } from '../../../../support/fake-kintone.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';

const open = () => {
  const { records } = fakeStateRecords();
  const { client, clock } = fakeKintone({});
  const comments: Parameters<KintoneClient['record']['addRecordComment']>[0][] = [];
  const addRecordComment: KintoneClient['record']['addRecordComment'] = async (params) => {
    comments.push(params);
    return { id: '1' };
  };
  const speaking = { ...client, record: { ...client.record, addRecordComment } };
  const notify = kintoneNotices(records, { client: speaking, gate: new RequestGate({ clock }), app: '8' });
  return { records, comments, notify };
};

test('users and groups are called in a comment on the record of the run, ten in each', async () => {
  const { records, comments, notify } = open();
  const key = { field: 'key', value: 'run-1' };
  await records.write([{ kind: 'upsert', ref: 'run-1', key, fields: { kind: 'run' } }]);
  const users = Array.from({ length: 11 }, (_, i) => `user${i}`);
  expect(await notify('run-1', { users, groups: ['managers'] }, '問題')).toEqual({
    ok: true,
    value: undefined,
  });
  expect(comments.map((it) => [it.app, it.record, it.comment.text, it.comment.mentions?.length])).toEqual([
    ['8', '1', '問題', 10],
    ['8', '1', '問題', 2],
  ]);
  expect(comments[1]?.comment.mentions?.at(-1)).toEqual({ code: 'managers', type: 'GROUP' });
});

test('a run that was never logged has nowhere to be told about', async () => {
  const { comments, notify } = open();
  expect(await notify('nowhere', { users: ['sato'], groups: [] }, '問題')).toMatchObject({
    ok: false,
    fault: { code: 'ROW_NOT_FOUND' },
  });
  expect(comments).toEqual([]);
});
