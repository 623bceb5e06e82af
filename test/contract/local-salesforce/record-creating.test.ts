import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';
import { sobjects as base, newLeadIn } from './new-lead.ts';

const org = localOrg();
const newLead = newLeadIn(org);
beforeEach(() => org.reset());

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
