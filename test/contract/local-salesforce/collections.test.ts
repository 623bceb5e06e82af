import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const collections = '/services/data/v60.0/composite/sobjects';
const lead = (i: number, more = {}) => ({ LastName: `L${i}`, Company: 'C', KintoneKey__c: `k${i}`, ...more });
const leads = (count: number) => Array.from({ length: count }, (_, i) => lead(i));
const count = async (object = 'Lead') => (await org.conn.query(`SELECT COUNT() FROM ${object}`)).totalSize;
const typed = (record: object, type = 'Lead') => ({ attributes: { type }, ...record });

describe('creating', () => {
  fact('keeps the order and goes on behind a bad record', async () => {
    const results = await org.conn.sobject('Lead').create([lead(1), { LastName: 'x' } as never, lead(3)]);
    expect(results.map((it) => it.success)).toEqual([true, false, true]);
    expect(results[1]).toEqual({
      success: false,
      errors: [
        {
          statusCode: 'REQUIRED_FIELD_MISSING',
          message: 'Required fields are missing: [Company]',
          fields: ['Company'],
        },
      ],
    });
    expect(await count()).toBe(2);
  });

  fact('with allOrNone takes the good ones back', async () => {
    const results = await org.conn
      .sobject('Lead')
      .create([lead(1), { LastName: 'x' } as never], { allOrNone: true });
    const codes = results.map((it) => (it.errors[0] as unknown as { statusCode: string }).statusCode);
    expect(codes).toEqual(['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'REQUIRED_FIELD_MISSING']);
    expect(await count()).toBe(0);
  });

  fact('takes 200 records and refuses 201, before anything is written', async () => {
    expect((await org.conn.sobject('Lead').create(leads(200))).length).toBe(200);
    await org.reset();
    const error = await refusal(org.conn.sobject('Lead').create(leads(201)));
    expect(error.name).toBe('EXCEEDED_ID_LIMIT');
    expect(await count()).toBe(0);
  });

  fact('jsforce splits more than 200 when it may', async () => {
    const results = await org.conn.sobject('Lead').create(leads(450), { allowRecursive: true });
    expect(results.filter((it) => it.success).length).toBe(450);
    expect(await count()).toBe(450);
  });

  fact('mixes types in at most ten runs of the same type', async () => {
    const mixed = (runs: number) =>
      Array.from({ length: runs }, (_, i) =>
        i % 2 ? typed({ Name: 'a' }, 'Account') : typed({ LastName: 'l', Company: 'c' }),
      );
    expect((await org.send('POST', collections, { records: mixed(10) })).status).toBe(200);
    expect((await org.send('POST', collections, { records: mixed(11) })).status).toBe(400);
  });

  fact('counts as one request', async () => {
    await org.control('/limits', { dailyApiRequests: { used: 0 } });
    await org.conn.sobject('Lead').create(leads(100));
    expect(org.conn.limitInfo.apiUsage?.used).toBe(1);
  });

  fact('an unknown field spoils the whole request', async () => {
    const { status, json } = await org.send('POST', collections, {
      records: [typed(lead(1)), typed({ Foo: 1 })],
    });
    expect([status, json[0].errorCode]).toEqual([400, 'INVALID_FIELD']);
    expect(await count()).toBe(0);
  });

  fact('of two records with the same key in one call the second is refused', async () => {
    const results = await org.conn.sobject('Lead').create([lead(1), lead(1)]);
    expect(results.map((it) => it.success)).toEqual([true, false]);
  });
});

describe('changing', () => {
  fact('answers record by record, missing, deleted and twice named ones too', async () => {
    const [a, b] = await org.conn.sobject('Lead').create([lead(1), lead(2)]);
    await org.conn.sobject('Lead').destroy(b?.id ?? '');
    const results = await org.conn.sobject('Lead').update([
      { Id: a?.id ?? '', Title: 't' },
      { Id: b?.id ?? '', Title: 't' },
      { Id: '00Q5g000000zzzz', Title: 't' },
      { Id: a?.id ?? '', Title: 'u' },
    ]);
    const codes = results.map(
      (it) => (it.errors[0] as unknown as { statusCode?: string })?.statusCode ?? 'ok',
    );
    expect(codes).toEqual(['ok', 'ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY', 'DUPLICATE_VALUE']);
  });

  fact('goes through POST with _HttpMethod=PATCH too', async () => {
    const [a] = await org.conn.sobject('Lead').create([lead(1)]);
    const { status, json } = await org.send('POST', `${collections}?_HttpMethod=PATCH`, {
      records: [typed({ Id: a?.id, Title: 'x' })],
    });
    expect([status, json[0].success]).toEqual([200, true]);
  });
});

describe('upserting', () => {
  fact('tells for each record whether it was created', async () => {
    await org.conn.sobject('Lead').create(lead(1));
    const results = await org.conn
      .sobject('Lead')
      .upsert([lead(1, { Title: 'x' }), lead(2)], 'KintoneKey__c');
    expect(results.map((it) => it.created)).toEqual([false, true]);
    expect(results[0]).toEqual({ id: expect.any(String), success: true, created: false, errors: [] });
  });

  fact('with allOrNone and one bad record writes nothing', async () => {
    const records = [lead(1), lead(2, { OwnerId: 'INVALID_OWNER' }), lead(3)];
    const results = await org.conn.sobject('Lead').upsert(records, 'KintoneKey__c', { allOrNone: true });
    const codes = results.map((it) => (it.errors[0] as unknown as { statusCode: string }).statusCode);
    expect(codes).toEqual([
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'MALFORMED_ID',
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    ]);
    expect(results.map((it) => it.created)).toEqual([true, true, true]);
    expect(await count()).toBe(0);
  });

  fact('refuses the same key twice in one call, and a record without its key', async () => {
    const records = [lead(1), lead(1), { LastName: 'x', Company: 'y' }].map((it) => typed(it));
    const { json } = await org.send('PATCH', `${collections}/Lead/KintoneKey__c`, { records });
    const codes = json.map((it: { errors: { statusCode: string }[] }) => it.errors[0]?.statusCode ?? 'ok');
    expect(codes).toEqual(['ok', 'DUPLICATE_VALUE', 'MISSING_ARGUMENT']);
  });

  fact('takes external ids only: Email is refused, and so are other types', async () => {
    const email = await org.send('PATCH', `${collections}/Lead/Email`, {
      records: [typed({ Email: 'a@example.com' })],
    });
    expect([email.status, email.json[0].errorCode]).toEqual([404, 'NOT_FOUND']);
    const other = await org.send('PATCH', `${collections}/Lead/KintoneKey__c`, {
      records: [typed({ Name: 'a', KintoneKey__c: 'x' }, 'Account')],
    });
    expect(other.status).toBe(400);
  });

  fact('does not exist before version 46', async () => {
    const path = '/services/data/v45.0/composite/sobjects/Lead/KintoneKey__c';
    expect((await org.send('PATCH', path, { records: [] })).status).toBe(404);
  });
});

describe('deleting and reading', () => {
  fact('deletes up to 200 of any type', async () => {
    const made = await org.conn.sobject('Lead').create(leads(3));
    const results = await org.conn.sobject('Lead').destroy(made.map((it) => it.id ?? ''));
    expect(results.every((it) => it.success)).toBe(true);
    const again = await org.conn.sobject('Lead').destroy(made.map((it) => it.id ?? ''));
    expect(again.map((it) => (it.errors[0] as unknown as { statusCode: string }).statusCode)).toEqual([
      'ENTITY_IS_DELETED',
      'ENTITY_IS_DELETED',
      'ENTITY_IS_DELETED',
    ]);
  });

  fact('reads many by id in order, null where nothing is', async () => {
    const [a, b] = await org.conn.sobject('Lead').create(leads(2));
    await org.conn.sobject('Lead').destroy(a?.id ?? '');
    const records = await org.conn.sobject('Lead').retrieve([a?.id ?? '', b?.id ?? '']);
    expect(records[0]).toBeNull();
    expect(records[1]?.Id).toBe(b?.id);
    const { json } = await org.send('POST', `${collections}/Lead`, { ids: [b?.id], fields: ['LastName'] });
    expect(json).toEqual([{ attributes: expect.anything(), LastName: 'L1' }]);
  });
});
