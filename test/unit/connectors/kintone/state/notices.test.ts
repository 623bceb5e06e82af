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
    if (params.comment.mentions?.some((it) => it.code.startsWith('gone')))
      throw Object.assign(new Error('refused'), { code: 'CB_VA01', status: 400, id: 'made-up' });
    comments.push(params);
    return { id: '1' };
  };
  const speaking = { ...client, record: { ...client.record, addRecordComment } };
  const notices = kintoneNotices(records, { client: speaking, gate: new RequestGate({ clock }), app: '8' });
  return { records, comments, notices };
};

const nobody = { users: [], groups: [] };

test('users, groups and organizations are called in comments on the record, ten in each', async () => {
  const { comments, notices } = open();
  const users = Array.from({ length: 11 }, (_, i) => `user${i}`);
  const whom = { users, groups: ['managers'], organizations: ['sales'] };
  expect(await notices.comment('5', whom, '問題')).toEqual({ ok: true, value: undefined });
  expect(comments.map((it) => [it.app, it.record, it.comment.text, it.comment.mentions?.length])).toEqual([
    ['8', '5', '問題', 10],
    ['8', '5', '問題', 3],
  ]);
  expect(comments[1]?.comment.mentions?.slice(1)).toEqual([
    { code: 'managers', type: 'GROUP' },
    { code: 'sales', type: 'ORGANIZATION' },
  ]);
});

test('with nobody to call it is a plain comment, and one that is too long is cut where kintone ends', async () => {
  const { comments, notices } = open();
  await notices.comment('5', nobody, 'あ'.repeat(70_000));
  expect(comments.map((it) => [it.comment.text.length, it.comment.mentions])).toEqual([[65_535, undefined]]);
});

test('the record of a run is found by its name; a run that was never logged has none', async () => {
  const { records, notices } = open();
  const key = { field: 'key', value: 'run-1' };
  await records.write([{ kind: 'upsert', ref: 'run-1', key, fields: { kind: 'run' } }]);
  expect(await notices.recordOf('run-1')).toEqual({ ok: true, value: '1' });
  expect(await notices.recordOf('nowhere')).toEqual({ ok: true, value: null });
});

test('a code that nobody has any more keeps nobody else from being called, and is told', async () => {
  const { comments, notices } = open();
  const whom = { users: ['sato', 'gone', 'tanaka'], groups: [] };
  expect(await notices.comment('5', whom, '問題')).toMatchObject({ ok: false });
  expect(comments.map((it) => it.comment.mentions?.map((one) => one.code))).toEqual([['sato'], ['tanaka']]);
});

test('where nobody can be called, what happened can still be read on the record', async () => {
  const { comments, notices } = open();
  const whom = { users: ['gone', 'gone too'], groups: [] };
  expect(await notices.comment('5', whom, '問題')).toMatchObject({ ok: false });
  expect(comments.map((it) => it.comment)).toEqual([{ text: '問題' }]);
});
