import { describe, expect, it } from 'vitest';
import { problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const notes = () =>
  kintone.app({ title: { type: 'SINGLE_LINE_TEXT', code: 'title', label: 'Title' } }).then(async (app) => {
    await kintone.client.record.addRecord({ app, record: { title: { value: 'a' } } });
    return app;
  });

const say = (app: string, comment: object) =>
  kintone.call('POST', '/k/v1/record/comment.json', { app, record: 1, comment });

const user = { code: 'sato', type: 'USER' };

describe('what a comment may be', () => {
  it('calls ten at most: people, groups and organizations by their codes', async () => {
    const app = await notes();
    const mentions = [{ code: 'sales', type: 'ORGANIZATION' }, { code: 'everyone', type: 'GROUP' }, user];
    expect((await say(app, { text: 'a', mentions })).status).toBe(200);
    const [newest] = (await kintone.client.record.getRecordComments({ app, record: 1 })).comments;
    expect(newest?.mentions).toEqual(mentions);
    expect((await say(app, { text: 'b', mentions: Array(10).fill(user) })).status).toBe(200);
    const refused = await say(app, { text: 'c', mentions: Array(11).fill(user) });
    expect([refused.status, refused.body.code]).toEqual([400, 'CB_VA01']);
    expect(Object.keys(problemsOf(refused.body))).toEqual(['comment.mentions']);
    const unknown = await say(app, { text: 'd', mentions: [{ code: 'sales', type: 'DEPARTMENT' }] });
    expect([unknown.status, unknown.body.code]).toEqual([400, 'CB_VA01']);
  });

  it('holds 65,535 characters, and needs one', async () => {
    const app = await notes();
    expect((await say(app, { text: 'あ'.repeat(65_535) })).status).toBe(200);
    const long = await say(app, { text: 'あ'.repeat(65_536) });
    expect([long.status, Object.keys(problemsOf(long.body))]).toEqual([400, ['comment.text']]);
    const empty = await say(app, { text: ' ' });
    expect([empty.status, Object.keys(problemsOf(empty.body))]).toEqual([400, ['comment.text']]);
  });
});
