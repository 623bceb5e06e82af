import 'jsforce/lib/api/metadata.js';
import { expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();

fact('the Metadata API tells which objects and custom fields there are', async () => {
  const objects = await org.conn.metadata.list({ type: 'CustomObject' });
  expect(objects.map((it) => it.fullName)).toEqual(expect.arrayContaining(['Account', 'Lead']));
  const fields = await org.conn.metadata.list({ type: 'CustomField' });
  expect(fields.map((it) => it.fullName)).toContain('Lead.KintoneKey__c');
});

fact('it tells how they are set up', async () => {
  const field = await org.conn.metadata.read('CustomField', 'Lead.KintoneKey__c');
  expect(field).toMatchObject({
    fullName: 'Lead.KintoneKey__c',
    type: 'Text',
    externalId: true,
    unique: true,
  });
  const object = await org.conn.metadata.read('CustomObject', 'Lead');
  expect(object.fields.map((it: { fullName?: string | null }) => it.fullName)).toContain('KintoneKey__c');
});

fact('before version 38 it lists the values of standard fields, the converting one among them', async () => {
  const values = async (version: string) => {
    const conn = await org.connect();
    conn.version = version;
    const { picklist } = (await conn.metadata.read('CustomField', 'Lead.Status')) as unknown as {
      picklist?: { picklistValues: { fullName: string; converted: string }[] };
    };
    return picklist?.picklistValues.filter((it) => it.converted === 'true').map((it) => it.fullName);
  };
  expect(await values('37.0')).toEqual(['Closed - Converted']);
  expect(await values('60.0')).toBeUndefined();
});

fact('what it does not know leaves a gap, and a kind it does not know is refused', async () => {
  expect(await org.conn.metadata.read('CustomObject', ['Nope__c'])).toHaveLength(1);
  expect((await refusal(org.conn.metadata.list({ type: 'Nonsense' }))).message).toContain(
    'Unknown type:Nonsense',
  );
});
