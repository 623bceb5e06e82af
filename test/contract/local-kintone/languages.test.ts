import { describe, expect, it } from 'vitest';
import { passwordHeader, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone({ language: 'en' });

describe('a tenant that speaks English', () => {
  it('names the fields of its forms and refuses in English, unless somebody asks for Japanese', async () => {
    const app = await kintone.app({});
    const { properties } = await kintone.client.app.getFormFields({ app });
    expect(Object.keys(properties)).toEqual([
      'Record_number',
      'Created_by',
      'Created_datetime',
      'Updated_by',
      'Updated_datetime',
      'Status',
      'Assignee',
      'Categories',
    ]);
    expect(properties.Record_number).toMatchObject({ label: 'Record number' });
    expect((await kintone.client.app.getAppSettings({ app })).titleField?.code).toBe('Record_number');
    const refused = (language?: string) =>
      kintone.call('GET', `/k/v1/record.json?app=${app}&id=9`, undefined, {
        ...passwordHeader('admin'),
        ...(language && { 'Accept-Language': language }),
      });
    expect((await refused()).body.message).toBe('The specified record (ID: 9) is not found.');
    expect((await refused('fr')).body.message).toBe('The specified record (ID: 9) is not found.');
    expect((await refused('ja,en;q=0.5')).body.message).toContain('9');
    expect((await refused('ja,en;q=0.5')).body.message).not.toContain('record');
  });
});
