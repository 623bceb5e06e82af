import { randomUUID } from 'node:crypto';
import type { LiveFact } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';
import { refusalOf } from './refusal-of.ts';

const ask = (tenant: LiveTenant, query: string) =>
  tenant.call('GET', `/k/v1/records.json?app=${tenant.app}&query=${encodeURIComponent(query)}`);
const mostPolls = 60;

/** What is not certain about queries, comments and sign-in. */
export const askFacts: readonly LiveFact<LiveTenant>[] = [
  {
    id: 'K-02',
    sentence: 'a query that cannot be read answers 400',
    expected: 400,
    observe: async (tenant) => (await ask(tenant, 'name = = "x"')).status,
  },
  {
    id: 'K-03',
    sentence: 'a made-up API token is refused',
    expected: [400, 'GAIA_IA02'],
    observe: async (tenant) =>
      refusalOf(
        await tenant.call('GET', `/k/v1/records.json?app=${tenant.app}`, undefined, {
          'X-Cybozu-API-Token': randomUUID().replaceAll('-', ''),
        }),
      ),
  },
  {
    id: 'K-17',
    sentence: 'a check box cannot be sorted by',
    expected: [400, 'GAIA_IL08'],
    observe: async (tenant) => refusalOf(await ask(tenant, 'order by marks asc')),
  },
  {
    id: 'K-18',
    sentence: 'a number compared with letters is refused at the query',
    expected: [400, 'CB_VA01', 'query'],
    observe: async (tenant) => refusalOf(await ask(tenant, 'amount > "abc"')),
  },
  {
    id: 'K-18',
    sentence: 'a malformed date is refused at the query',
    expected: [400, 'CB_VA01', 'query'],
    observe: async (tenant) => refusalOf(await ask(tenant, 'day > "2026-13-01"')),
  },
  {
    id: 'K-19',
    sentence: 'like finds a Latin word as a whole and not by a part, Japanese anywhere, whatever the case',
    expected: { part: 0, japanese: 1, otherCase: 1 },
    observe: async (tenant) => {
      const word = `q${randomUUID().replaceAll(/[^a-z]/g, '')}zqx`;
      await tenant.add({ name: { value: `${word} 東京都港区` } });
      const found = async (text: string) =>
        (await ask(tenant, `name like "${text}" order by $id desc`)).body.records.filter(
          (it: { name: { value: string } }) => it.name.value.startsWith(word),
        ).length;
      // A real index follows a little later.
      for (let poll = 0; poll < mostPolls && (await found(word)) === 0; poll += 1) await tenant.pause(1_000);
      return {
        part: await found(word.slice(1, -1)),
        japanese: await found('京都'),
        otherCase: await found(word.toUpperCase()),
      };
    },
  },
  {
    id: 'K-22',
    sentence: 'a comment that mentions somebody begins with the name, a space and a line break',
    expected: ['mentioned name', ' \n見ました'],
    observe: async (tenant) => {
      const [record = ''] = await tenant.add({ name: { value: '見本' } });
      const mentions = [{ code: tenant.username, type: 'USER' }];
      const comment = { text: '見ました', mentions };
      await tenant.call('POST', '/k/v1/record/comment.json', { app: tenant.app, record, comment });
      const path = `/k/v1/record/comments.json?app=${tenant.app}&record=${record}`;
      const [read] = (await tenant.call('GET', path)).body.comments;
      const { name } = read.creator;
      return read.text.startsWith(name) ? ['mentioned name', read.text.slice(name.length)] : ['', read.text];
    },
  },
];
