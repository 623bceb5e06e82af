import { describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();

describe('versions', () => {
  fact('are listed without signing in, 50.0 and 60.0 to 67.0 among them', async () => {
    const { json } = await org.send('GET', '/services/data', undefined, { authorization: '' });
    const versions = json.map((it: { version: string }) => it.version);
    for (const it of ['50.0', '60.0', '61.0', '62.0', '63.0', '64.0', '65.0', '66.0', '67.0']) {
      expect(versions).toContain(it);
    }
    expect(json.at(-1)).toEqual({ label: "Summer '26", url: '/services/data/v67.0', version: '67.0' });
    expect(json.find((it: { version: string }) => it.version === '50.0').label).toBe("Winter '21");
  });

  fact('that do not exist answer 404', async () => {
    const { status, json } = await org.send('GET', '/services/data/v99.0/limits');
    expect([status, json[0].errorCode]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('describe', () => {
  fact('lists the objects with their prefixes', async () => {
    const { sobjects, maxBatchSize, encoding } = await org.conn.describeGlobal();
    expect([maxBatchSize, encoding]).toEqual([200, 'UTF-8']);
    const prefixes = Object.fromEntries(sobjects.map((it) => [it.name, it.keyPrefix]));
    expect(prefixes).toMatchObject({
      Account: '001',
      Contact: '003',
      Event: '00U',
      Lead: '00Q',
      Opportunity: '006',
      Task: '00T',
      User: '005',
      Profile: '00e',
      Organization: '00D',
      EventRelation: '0RE',
    });
    expect(sobjects.map((it) => it.name)).toEqual(expect.arrayContaining(['LeadStatus', 'UserLicense']));
  });

  fact('is not sent again while nothing changed since the date a client has it from', async () => {
    const path = '/services/data/v59.0/sobjects/Lead/describe';
    const first = await org.send('GET', path);
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    const again = await org.send('GET', path, undefined, since);
    expect([first.status, again.status, again.text]).toEqual([200, 304, '']);
    expect((await org.send('GET', '/services/data/v59.0/sobjects', undefined, since)).status).toBe(304);
    org.clock.advance(2000);
    await org.control('/field-access', { object: 'Lead', field: 'Fax', updateable: false });
    expect((await org.send('GET', path, undefined, since)).status).toBe(200);
    expect((await org.send('GET', `${path}s`, undefined, since)).status).toBe(404);
  });

  fact('gives every attribute jsforce types a field with', async () => {
    const { fields } = await org.conn.describe('Lead');
    const wanted =
      'aggregatable autoNumber byteLength calculated calculatedFormula cascadeDelete caseSensitive compoundFieldName controllerName createable custom defaultValue defaultValueFormula defaultedOnCreate dependentPicklist deprecatedAndHidden digits displayLocationInDecimal encrypted externalId extraTypeInfo filterable filteredLookupInfo groupable highScaleNumber htmlFormatted idLookup inlineHelpText label length mask maskType name nameField namePointing nillable permissionable picklistValues precision queryByDistance referenceTargetField referenceTo relationshipName relationshipOrder restrictedDelete restrictedPicklist scale soapType sortable type unique updateable writeRequiresMasterRead';
    for (const field of fields) expect(Object.keys(field)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  fact('gives every attribute jsforce types an object with', async () => {
    const lead = await org.conn.describe('Lead');
    const wanted =
      'actionOverrides activateable childRelationships compactLayoutable createable custom customSetting deepCloneable deletable deprecatedAndHidden feedEnabled fields hasSubtypes isInterface isSubtype keyPrefix label labelPlural layoutable listviewable lookupLayoutable mergeable mruEnabled name namedLayoutInfos networkScopeFieldName queryable recordTypeInfos replicateable retrieveable searchLayoutable searchable supportedScopes triggerable undeletable updateable urls';
    expect(Object.keys(lead)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  const fieldOf = async (object: string, name: string) =>
    (await org.conn.describe(object)).fields.find((it) => it.name === name);

  fact('knows the lengths of the standard fields', async () => {
    for (const object of ['Lead', 'Contact']) {
      expect((await fieldOf(object, 'Email'))?.length).toBe(80);
      expect((await fieldOf(object, 'LastName'))?.length).toBe(80);
      expect((await fieldOf(object, 'FirstName'))?.length).toBe(40);
      expect((await fieldOf(object, 'Phone'))?.length).toBe(40);
      expect((await fieldOf(object, 'Description'))?.length).toBe(32000);
    }
    expect((await fieldOf('Lead', 'Company'))?.length).toBe(255);
    expect((await fieldOf('Contact', 'Department'))?.length).toBe(80);
    expect((await fieldOf('Lead', 'City'))?.length).toBe(40);
    expect((await fieldOf('Lead', 'PostalCode'))?.length).toBe(20);
  });

  fact(
    'tells keys: KintoneKey__c is a unique external id, Email an id lookup that is not unique',
    async () => {
      for (const object of ['Lead', 'Contact', 'Account']) {
        expect(await fieldOf(object, 'KintoneKey__c')).toMatchObject({
          custom: true,
          externalId: true,
          idLookup: true,
          unique: true,
        });
      }
      expect(await fieldOf('Lead', 'Email')).toMatchObject({
        idLookup: true,
        unique: false,
        externalId: false,
      });
    },
  );

  fact('tells what a create needs, and that compounds are read-only', async () => {
    const { fields } = await org.conn.describe('Lead');
    const needed = fields
      .filter((it) => it.createable && !it.nillable && !it.defaultedOnCreate)
      .map((it) => it.name);
    expect(needed).toEqual(['LastName', 'Company']);
    for (const name of ['Name', 'Address']) {
      expect(fields.find((it) => it.name === name)).toMatchObject({ createable: false, updateable: false });
    }
    expect(fields.find((it) => it.name === 'LastName')?.compoundFieldName).toBe('Name');
    expect(fields.find((it) => it.name === 'HasOptedOutOfEmail')).toMatchObject({
      type: 'boolean',
      createable: true,
    });
  });

  fact('tells references, polymorphic ones too, and the children of an object', async () => {
    expect(await fieldOf('Contact', 'AccountId')).toMatchObject({
      referenceTo: ['Account'],
      relationshipName: 'Account',
    });
    expect(await fieldOf('Task', 'WhoId')).toMatchObject({
      referenceTo: ['Contact', 'Lead'],
      namePointing: true,
    });
    const { childRelationships } = await org.conn.describe('Account');
    expect(childRelationships.find((it) => it.relationshipName === 'Contacts')).toMatchObject({
      childSObject: 'Contact',
      field: 'AccountId',
    });
  });

  fact('labels in Japanese, and in English for who asks', async () => {
    expect((await fieldOf('Lead', 'LastName'))?.label).toBe('姓');
    const { json } = await org.send('GET', '/services/data/v60.0/sobjects/Lead/describe', undefined, {
      'accept-language': 'en-US',
    });
    expect(json.label).toBe('Lead');
    const status = json.fields.find((it: { name: string }) => it.name === 'Status');
    expect(status.picklistValues[0]).toEqual({
      active: true,
      defaultValue: true,
      label: 'Open - Not Contacted',
      validFor: null,
      value: 'Open - Not Contacted',
    });
  });

  fact('of an unknown object answers 404 NOT_FOUND', async () => {
    expect((await refusal(org.conn.describe('Nothing__c'))).name).toBe('NOT_FOUND');
  });

  fact('the organization can be given further objects by definition', async () => {
    await org.control('/objects', {
      name: 'Visit__c',
      label: ['訪問', 'Visit'],
      plural: ['訪問', 'Visits'],
      prefix: 'a00',
      fields: [
        { name: 'Id', type: 'id', label: ['ID', 'ID'], length: 18, createable: false, updateable: false },
        {
          name: 'IsDeleted',
          type: 'boolean',
          label: ['削除', 'Deleted'],
          createable: false,
          defaultValue: false,
        },
        {
          name: 'Name',
          type: 'string',
          length: 80,
          label: ['名前', 'Name'],
          nameField: true,
          required: true,
        },
        { name: 'SystemModstamp', type: 'datetime', label: ['更新', 'Stamp'], createable: false },
      ],
    });
    const { id } = await org.conn.sobject('Visit__c').create({ Name: 'one' });
    expect(id).toMatch(/^a00/);
    expect((await org.conn.sobject('Visit__c').retrieve(id ?? '')).Name).toBe('one');
  });
});
