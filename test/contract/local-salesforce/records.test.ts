import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const base = '/services/data/v60.0/sobjects';
const newLead = async (more = {}): Promise<string> => {
  const { id } = await org.conn.sobject('Lead').create({ LastName: '山田', Company: '例示商会', ...more });
  return id ?? '';
};

describe('ids', () => {
  fact('have 18 characters, and 15 do as well', async () => {
    const id = await newLead();
    expect(id).toMatch(/^00Q5g0\w{12}$/);
    const { json } = await org.send('GET', `${base}/Lead/${id.slice(0, 15)}`);
    expect(json.Id).toBe(id);
  });

  fact('with a wrong suffix, of another object or of nothing are refused', async () => {
    const id = await newLead();
    const wrong = `${id.slice(0, 15)}${id.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect((await org.send('GET', `${base}/Lead/${wrong}`)).json[0].errorCode).toBe('MALFORMED_ID');
    expect((await org.send('GET', `${base}/Contact/${id}`)).json[0].errorCode).toBe('MALFORMED_ID');
    const missing = await org.send('GET', `${base}/Lead/00Q5g0000000zzzAAA`);
    expect([missing.status, missing.json[0].errorCode]).toEqual([400, 'MALFORMED_ID']);
    const none = await org.send('GET', `${base}/Lead/00Q5g00000000zz`);
    expect([none.status, none.json]).toEqual([
      404,
      [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
    ]);
    const text = await org.send('GET', `${base}/Lead/23foo`);
    expect([text.status, text.json[0].message]).toEqual([
      404,
      'Provided external ID field does not exist or is not accessible: 23foo',
    ]);
  });
});

describe('creating', () => {
  fact('answers 201 with the id, no errors and the address', async () => {
    const { status, json, headers } = await org.send('POST', `${base}/Lead`, { LastName: 'a', Company: 'b' });
    expect(status).toBe(201);
    expect(json).toEqual({ id: expect.stringMatching(/^00Q/), success: true, errors: [] });
    expect(headers.get('location')).toBe(`${base}/Lead/${json.id}`);
  });

  fact('fills in the owner, the defaults and the name', async () => {
    const id = await newLead({ FirstName: '太郎', City: '札幌市' });
    const { json } = await org.send('GET', `${base}/Lead/${id}`);
    expect(json).toMatchObject({
      attributes: { type: 'Lead', url: `${base}/Lead/${id}` },
      Name: '山田 太郎',
      Status: 'Open - Not Contacted',
      HasOptedOutOfEmail: false,
      IsConverted: false,
      Address: { city: '札幌市', street: null },
    });
    expect(json.OwnerId).toBe(json.CreatedById);
    expect(json.CreatedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
    expect(json.SystemModstamp).toBe(json.CreatedDate);
  });

  const refused = async (body: object, object = 'Lead') => {
    const { status, json } = await org.send('POST', `${base}/${object}`, body);
    return { status, ...json[0] };
  };
  const good = { LastName: 'a', Company: 'b' };

  fact('without required fields names them all', async () => {
    expect(await refused({ FirstName: 'x' })).toEqual({
      status: 400,
      message: 'Required fields are missing: [LastName, Company]',
      errorCode: 'REQUIRED_FIELD_MISSING',
      fields: ['LastName', 'Company'],
    });
  });

  fact('never cuts text that is too long', async () => {
    expect(await refused({ ...good, LastName: 'あ'.repeat(81) })).toMatchObject({
      errorCode: 'STRING_TOO_LONG',
      message: `Last Name: data value too large: ${'あ'.repeat(81)} (max length=80)`,
      fields: ['LastName'],
    });
  });

  fact('with several bad values lists every one', async () => {
    const { json } = await org.send('POST', `${base}/Lead`, {
      ...good,
      Email: 'nope',
      Title: 'x'.repeat(129),
    });
    expect(json.map((it: { errorCode: string }) => it.errorCode)).toEqual([
      'INVALID_EMAIL_ADDRESS',
      'STRING_TOO_LONG',
    ]);
    const error = await refusal(
      org.conn.sobject('Lead').create({ ...good, Email: 'nope', Title: 'x'.repeat(129) }),
    );
    expect(error.name).toBe('MULTIPLE_API_ERRORS');
  });

  const cases: readonly [string, object, string, string?][] = [
    ['an e-mail address that is none', { ...good, Email: 'a@b' }, 'INVALID_EMAIL_ADDRESS'],
    ['a number that is too large', { ...good, NumberOfEmployees: 123_456_789 }, 'NUMBER_OUTSIDE_VALID_RANGE'],
    ['a field nobody knows', { ...good, Foo__c: 1 }, 'INVALID_FIELD'],
    ['a number where text belongs', { ...good, Phone: 312345678 }, 'JSON_PARSER_ERROR'],
    ['text where a number belongs', { ...good, NumberOfEmployees: 'many' }, 'JSON_PARSER_ERROR'],
    ['a tick box with nothing in it', { ...good, DoNotCall: null }, 'INVALID_TYPE_ON_FIELD_IN_RECORD'],
    ['a field only Salesforce fills', { ...good, IsConverted: true }, 'INVALID_FIELD_FOR_INSERT_UPDATE'],
    ['an id', { ...good, Id: '00Q5g0000000001' }, 'INVALID_FIELD_FOR_INSERT_UPDATE'],
    ['an owner that is no id', { ...good, OwnerId: 'INVALID_OWNER' }, 'MALFORMED_ID'],
    ['an owner of another kind', { ...good, OwnerId: '0015g0000000001AAA' }, 'MALFORMED_ID'],
    ['an owner that is not there', { ...good, OwnerId: '0055g000000zzzz' }, 'INVALID_CROSS_REFERENCE_KEY'],
    [
      'a value outside a restricted picklist',
      { TaskSubtype: 'Fax' },
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Task',
    ],
    ['a day no calendar has', { LastName: 'a', Birthdate: '2026-02-30' }, 'JSON_PARSER_ERROR', 'Contact'],
  ];
  for (const [what, body, code, object] of cases) {
    fact(`refuses ${what} with ${code}`, async () => {
      expect(await refused(body, object)).toMatchObject({ status: 400, errorCode: code });
    });
  }

  fact('takes any value in a picklist that is not restricted', async () => {
    const id = await newLead({ LeadSource: '紹介' });
    expect((await org.conn.sobject('Lead').retrieve(id)).LeadSource).toBe('紹介');
  });

  fact('trims text and keeps nothing of empty text', async () => {
    const id = await newLead({ Title: '  部長 ', Phone: '' });
    expect(await org.conn.sobject('Lead').retrieve(id)).toMatchObject({ Title: '部長', Phone: null });
  });

  fact('refuses a value a unique field has already, and names the other record', async () => {
    const id = await newLead({ KintoneKey__c: 'Key-1' });
    expect(await refused({ ...good, KintoneKey__c: 'key-1' })).toMatchObject({
      errorCode: 'DUPLICATE_VALUE',
      message: `duplicate value found: KintoneKey__c duplicates value on record with id: ${id.slice(0, 15)}`,
    });
  });

  fact('finds a parent by an external id', async () => {
    const { id } = await org.conn.sobject('Account').create({ Name: 'A', KintoneKey__c: 'acc-1' });
    const made = await org.conn
      .sobject('Contact')
      .create({ LastName: 'c', Account: { KintoneKey__c: 'acc-1' } });
    expect((await org.conn.sobject('Contact').retrieve(made.id ?? '')).AccountId).toBe(id);
    const none = await refused({ LastName: 'c', Account: { KintoneKey__c: 'Nobody' } }, 'Contact');
    expect(none.message).toBe(
      'Foreign key external ID: nobody not found for field KintoneKey__c in entity Account',
    );
  });

  fact('of an unknown object answers 404', async () => {
    expect(await refused({}, 'Nothing__c')).toMatchObject({ status: 404, errorCode: 'NOT_FOUND' });
  });

  fact('with a body that is no JSON answers JSON_PARSER_ERROR', async () => {
    const { status, json } = await org.send('POST', `${base}/Lead`, '{"LastName"', {
      'content-type': 'application/json',
    });
    expect([status, json[0].errorCode]).toEqual([400, 'JSON_PARSER_ERROR']);
  });
});

describe('changing', () => {
  fact('answers 204 and moves the stamps', async () => {
    const id = await newLead();
    await org.control('/clock', { advanceMs: 5000 });
    const { status, text } = await org.send('PATCH', `${base}/Lead/${id}`, { Title: '部長' });
    expect([status, text]).toEqual([204, '']);
    const { json } = await org.send('GET', `${base}/Lead/${id}`);
    expect(json.Title).toBe('部長');
    expect(Date.parse(json.SystemModstamp)).toBeGreaterThan(Date.parse(json.CreatedDate));
    expect(json.LastModifiedDate).toBe(json.SystemModstamp);
  });

  fact('goes through POST with _HttpMethod=PATCH too', async () => {
    const id = await newLead();
    const { status } = await org.send('POST', `${base}/Lead/${id}?_HttpMethod=PATCH`, { Title: '課長' });
    expect(status).toBe(204);
    expect((await org.conn.sobject('Lead').retrieve(id)).Title).toBe('課長');
  });

  fact('refuses to empty a required field and to name the id in the body', async () => {
    const id = await newLead();
    const empty = await refusal(org.conn.sobject('Lead').update({ Id: id, LastName: null }));
    expect(empty.name).toBe('REQUIRED_FIELD_MISSING');
    const { json } = await org.send('PATCH', `${base}/Lead/${id}`, { Id: id, Title: 'x' });
    expect(json[0]).toMatchObject({ errorCode: 'INVALID_FIELD' });
  });

  fact('a record somebody else holds answers UNABLE_TO_LOCK_ROW, and works at the next try', async () => {
    const id = await newLead();
    await org.control('/locks', { ids: [id] });
    expect((await refusal(org.conn.sobject('Lead').update({ Id: id, Title: 'x' }))).name).toBe(
      'UNABLE_TO_LOCK_ROW',
    );
    expect((await org.conn.sobject('Lead').update({ Id: id, Title: 'x' })).success).toBe(true);
  });

  fact('a method the address does not know answers 405 and names those it knows', async () => {
    const { status, json } = await org.send('PUT', `${base}/Lead`, {});
    expect([status, json[0].errorCode]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(json[0].message).toBe("HTTP Method 'PUT' not allowed. Allowed are GET,HEAD,POST");
  });
});

describe('upserting by a key', () => {
  fact('creates with 201, then changes with 200 and created false', async () => {
    const first = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, { LastName: 'a', Company: 'b' });
    expect([first.status, first.json.created]).toEqual([201, true]);
    const second = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, { LastName: 'c' });
    expect(second.status).toBe(200);
    expect(second.json).toEqual({ id: first.json.id, success: true, errors: [], created: false });
  });

  fact('before version 46 a change answers 204 without a body', async () => {
    const path = '/services/data/v45.0/sobjects/Lead/KintoneKey__c/k1';
    await org.send('PATCH', path, { LastName: 'a', Company: 'b' });
    const { status, text } = await org.send('PATCH', path, { LastName: 'c' });
    expect([status, text]).toEqual([204, '']);
  });

  fact('takes keys with slashes and other odd characters', async () => {
    const path = `${base}/Lead/KintoneKey__c/${encodeURIComponent('a/b c+あ')}`;
    expect((await org.send('PATCH', path, { LastName: 'a', Company: 'b' })).status).toBe(201);
    expect((await org.send('GET', path)).json.KintoneKey__c).toBe('a/b c+あ');
  });

  fact('works with Email, and answers 300 with addresses when it fits several', async () => {
    const email = `${base}/Lead/Email/${encodeURIComponent('same@example.com')}`;
    expect((await org.send('PATCH', email, { LastName: 'a', Company: 'b' })).status).toBe(201);
    const id = await newLead({ Email: 'SAME@example.com' });
    const several = await org.send('PATCH', email, { Title: 'x' });
    expect(several.status).toBe(300);
    expect(several.json).toContain(`${base}/Lead/${id}`);
    const error = await refusal(
      org.conn.sobject('Lead').upsert({ Email: 'same@example.com', Title: 'x' }, 'Email'),
    );
    expect(error.name).toBe('MULTIPLE_CHOICES');
    expect(error.data).toHaveLength(2);
  });

  fact('with updateOnly creates nothing', async () => {
    const { status } = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k9?updateOnly=true`, {
      LastName: 'a',
      Company: 'b',
    });
    expect(status).toBe(404);
  });

  fact('refuses a field that is no key, and the key in the body', async () => {
    const title = await org.send('PATCH', `${base}/Lead/Title/x`, { LastName: 'a', Company: 'b' });
    expect([title.status, title.json[0].message]).toEqual([
      404,
      'Provided external ID field does not exist or is not accessible: Title',
    ]);
    const twice = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, {
      KintoneKey__c: 'k1',
      LastName: 'a',
      Company: 'b',
    });
    expect(twice.json[0].errorCode).toBe('INVALID_FIELD');
  });
});

describe('deleting', () => {
  fact('answers 204, and the record is gone for all but queryAll', async () => {
    const id = await newLead();
    expect((await org.send('DELETE', `${base}/Lead/${id}`)).status).toBe(204);
    expect((await org.send('GET', `${base}/Lead/${id}`)).status).toBe(404);
    expect((await org.conn.query('SELECT Id FROM Lead')).totalSize).toBe(0);
    const all = await org.conn.query('SELECT Id FROM Lead WHERE IsDeleted = true', { scanAll: true });
    expect(all.totalSize).toBe(1);
  });

  fact('twice, or changing what was deleted, answers 404 ENTITY_IS_DELETED', async () => {
    const id = await newLead();
    await org.conn.sobject('Lead').destroy(id);
    for (const method of ['DELETE', 'PATCH']) {
      const { status, json } = await org.send(
        method,
        `${base}/Lead/${id}`,
        method === 'PATCH' ? {} : undefined,
      );
      expect([status, json[0].errorCode]).toEqual([404, 'ENTITY_IS_DELETED']);
    }
  });

  fact('an account takes its contacts along and frees its key', async () => {
    const { id = '' } = await org.conn.sobject('Account').create({ Name: 'A', KintoneKey__c: 'k' });
    await org.conn.sobject('Contact').create({ LastName: 'c', AccountId: id });
    await org.conn.sobject('Account').destroy(id);
    expect((await org.conn.query('SELECT Id FROM Contact')).totalSize).toBe(0);
    expect((await org.conn.sobject('Account').create({ Name: 'B', KintoneKey__c: 'k' })).success).toBe(true);
  });
});

describe('duplicate rules', () => {
  const rule = (action: string) =>
    org.control('/duplicate-rules', { rules: [{ object: 'Lead', fields: ['Email'], action }] });

  fact('that alert refuse with DUPLICATES_DETECTED until the header allows it', async () => {
    await rule('alert');
    await newLead({ Email: 'd@example.com' });
    const body = { LastName: 'x', Company: 'y', Email: 'd@example.com' };
    const error = await refusal(org.conn.sobject('Lead').create(body));
    expect(error.name).toBe('DUPLICATES_DETECTED');
    const headers = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };
    expect((await org.conn.sobject('Lead').create(body, { headers })).success).toBe(true);
  });

  fact('that block cannot be overruled', async () => {
    await rule('block');
    await newLead({ Email: 'd@example.com' });
    const body = { LastName: 'x', Company: 'y', Email: 'd@example.com' };
    const headers = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };
    expect((await refusal(org.conn.sobject('Lead').create(body, { headers }))).name).toBe(
      'DUPLICATES_DETECTED',
    );
  });
});

fact('a new user needs a profile, a locale and a user name shaped like an address', async () => {
  const { records } = await org.conn.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const user = {
    Username: 'new@sandbox.test',
    LastName: '新人',
    Email: 'new@example.com',
    Alias: 'new',
    ProfileId: records[0]?.Id,
    TimeZoneSidKey: 'Asia/Tokyo',
    LocaleSidKey: 'ja_JP',
    LanguageLocaleKey: 'ja',
    EmailEncodingKey: 'UTF-8',
  };
  expect((await org.conn.sobject('User').create(user)).id).toMatch(/^005/);
  expect((await refusal(org.conn.sobject('User').create(user))).name).toBe('DUPLICATE_VALUE');
  const { Alias: _, ...bare } = { ...user, Username: 'other@sandbox.test' };
  expect((await refusal(org.conn.sobject('User').create(bare))).name).toBe('REQUIRED_FIELD_MISSING');
});
