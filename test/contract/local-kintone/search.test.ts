import { beforeAll, describe, expect, it } from 'vitest';
import { problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const field = (type: string, code: string, extra: object = {}) => ({ type, code, label: code, ...extra });
let app: string;
let space: string;

beforeAll(async () => {
  app = await kintone.app(
    {
      会社名: field('SINGLE_LINE_TEXT', '会社名'),
      メモ: field('RICH_TEXT', 'メモ'),
      紙: field('FILE', '紙'),
      明細: field('SUBTABLE', '明細', { fields: { 品: field('SINGLE_LINE_TEXT', '品') } }),
    },
    '顧客',
  );
  const { fileKey } = await kintone.client.file.uploadFile({ file: { name: '東京の見積.txt', data: 'x' } });
  const records: Record<string, { value: unknown }>[] = [
    {
      会社名: { value: '東京商事' },
      メモ: { value: '<b>東京</b>の会社。東京' },
      紙: { value: [{ fileKey }] },
    },
    { 会社名: { value: '大阪商事' }, 明細: { value: [{ value: { 品: { value: 'Tokyo Tower' } } }] } },
  ];
  await kintone.client.record.addRecords({ app, records });
  await kintone.client.record.addRecordComment({ app, record: 2, comment: { text: '東京にも支店' } });
  const members = [{ entity: { type: 'USER' as const, code: 'admin' }, isAdmin: true }];
  const made = { id: 1, name: '東京支社', members, isPrivate: true };
  space = String((await kintone.client.space.addSpaceFromTemplate(made)).id);
  const thread = (await kintone.client.space.addThread({ space, name: '歓迎会 in 東京' })).id;
  await kintone.client.space.addThreadComment({ space, thread, comment: { text: '東京駅で' } });
});

type Query = Parameters<typeof kintone.client.search>[0]['query'];
const words = (operator: 'AND' | 'OR' | 'NOT', ...keywords: string[]) => ({ operator, keywords });
const search = (query: Query, extra: object = {}) => kintone.client.search({ query, ...extra });
const types = async (query: Query, extra: object = {}) =>
  (await search(query, extra)).hits.map((it) => it.type).sort();

describe('searching everything', () => {
  it('finds records, comments, files, spaces and threads, and says what matched', async () => {
    const { hits, nextPageToken } = await search([words('AND', '東京')]);
    expect(nextPageToken).toBeNull();
    expect(hits.map((it) => it.type).sort()).toEqual([
      'ATTACHMENT',
      'RECORD',
      'RECORD_COMMENT',
      'SPACE',
      'THREAD',
      'THREAD_COMMENT',
    ]);
    const [first] = hits;
    expect(first).toMatchObject({
      type: 'RECORD',
      url: `${kintone.url}/k/${app}/show#record=1`,
      snippets: ['東京商事', '東京 の会社。東京'],
      record: {
        appId: app,
        appName: '顧客',
        recordId: '1',
        recordTitle: '東京商事',
        creator: { code: 'admin', name: '管理者' },
        matchedFields: [
          { code: '会社名', label: '会社名' },
          { code: 'メモ', label: 'メモ' },
        ],
      },
    });
    expect(hits.find((it) => it.type === 'ATTACHMENT')).toMatchObject({
      attachment: { attachedTo: 'RECORD', name: '東京の見積.txt' },
      record: { recordId: '1', matchedFields: [{ code: '紙', label: '紙' }] },
    });
    expect(hits.find((it) => it.type === 'THREAD_COMMENT')).toMatchObject({
      threadComment: { spaceId: space, spaceName: '東京支社', threadName: '歓迎会 in 東京' },
    });
  });

  it('joins conditions, and finds Latin words whole, in tables too', async () => {
    const found = async (...query: ReturnType<typeof words>[]) =>
      (await search(query as Query, { types: ['RECORD'] })).hits.flatMap((it) =>
        it.type === 'RECORD' ? [it.record.recordId] : [],
      );
    expect(await found(words('OR', '東京', '大阪'))).toEqual(['1', '2']);
    expect(await found(words('AND', '商事'), words('NOT', '大阪'))).toEqual(['1']);
    expect(await found(words('AND', 'tokyo'))).toEqual(['2']);
    expect(await found(words('AND', 'toky'))).toEqual([]);
    expect(await found(words('NOT', '大阪'))).toEqual([]);
  });

  it('keeps to kinds, places, people and times', async () => {
    const tokyo: Query = [words('AND', '東京')];
    expect(await types(tokyo, { types: ['SPACE', 'THREAD'] })).toEqual(['SPACE', 'THREAD']);
    expect(await types(tokyo, { scopes: [{ scope: 'SPACE' }], types: ['RECORD', 'THREAD'] })).toEqual([
      'THREAD',
    ]);
    expect(await types(tokyo, { excludeScopes: [{ scope: 'APP', ids: [app] }] })).not.toContain('RECORD');
    expect(await types(tokyo, { creators: ['sato'] })).toEqual([]);
    expect(await types(tokyo, { createdBefore: '2020-01-01T00:00:00Z' })).toEqual([]);
    const seen = await kintone.as('sato').search({ query: tokyo });
    expect(seen.hits.map((it) => it.type).sort()).toEqual(['ATTACHMENT', 'RECORD', 'RECORD_COMMENT']);
  });

  it('goes on page by page, with the same search alone', async () => {
    const query: Query = [words('AND', '東京')];
    const sort = { by: 'CREATED_AT', order: 'ASC' };
    const all = (await search(query, { sort })).hits.map((it) => it.url);
    const paged: string[] = [];
    for (let pageToken: string | null = ''; pageToken !== null; ) {
      const page: Awaited<ReturnType<typeof search>> = await search(query, { sort, limit: 4, pageToken });
      paged.push(...page.hits.map((it) => it.url));
      pageToken = page.nextPageToken;
    }
    expect(paged).toEqual(all);
    const { nextPageToken: pageToken } = await search(query, { sort, limit: 4 });
    const other = await refusal(search([words('AND', '大阪')], { sort, limit: 4, pageToken }));
    expect(Object.keys(other.errors)).toEqual(['pageToken']);
  });

  it.each([
    ['no query', { query: [] }, 'query'],
    ['an unknown operator', { query: [{ operator: 'XOR', keywords: ['a'] }] }, 'query[0].operator'],
    ['no keyword', { query: [{ operator: 'AND', keywords: [] }] }, 'query[0].keywords'],
    ['a long keyword', { query: [words('AND', 'あ'.repeat(51))] }, 'query[0].keywords[0]'],
    ['too many keywords', { query: Array(3).fill(words('OR', ...Array(7).fill('a'))) }, 'query'],
    ['an unknown kind', { types: ['PHOTO'] }, 'types[0]'],
    ['codes of apps', { scopes: [{ scope: 'APP', codes: ['x'] }] }, 'scopes[0].codes'],
    ['the least fitting first', { sort: { by: 'RELEVANCE', order: 'ASC' } }, 'sort.order'],
    ['too many at once', { limit: 21 }, 'limit'],
    [
      'an end before the beginning',
      { createdAfter: '2024-01-02', createdBefore: '2024-01-01' },
      'createdBefore',
    ],
  ])('is refused with %s', async (_what, change, path) => {
    const body = { query: [words('AND', '東京')], ...change };
    const answer = await kintone.call('POST', '/k/v1/search.json', body);
    expect([answer.status, answer.body.code, ...Object.keys(problemsOf(answer.body))]).toEqual([
      400,
      'CB_VA01',
      path,
    ]);
  });

  it('is for people, not for tokens', async () => {
    const token = kintone.withToken(await kintone.token(app, 'view'));
    const answer = await refusal(token.search({ query: [words('AND', '東京')] }));
    expect([answer.status, answer.code]).toEqual([403, 'GAIA_NO01']);
  });
});
