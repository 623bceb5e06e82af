import { beforeAll, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
let id = '';
beforeAll(async () => {
  const leads = Array.from({ length: 60 }, (_, i) => ({
    LastName: `山田${i}`,
    Company: '例示商会',
    Email: `y${i}@example.com`,
  }));
  await org.conn.sobject('Lead').create(leads);
  id = (await org.conn.sobject('Lead').create({ LastName: '<script>', Company: '例示商会' })).id ?? '';
});

const page = async (path: string, language = 'ja') =>
  (await org.send('GET', path, undefined, { 'accept-language': language, authorization: '' })).text;

fact('every page says that this is not Salesforce', async () => {
  for (const path of [
    '/',
    '/lightning/o/Lead/list',
    `/lightning/r/Lead/${id}/view`,
    '/lightning/o/Nothing/list',
  ]) {
    expect(await page(path)).toContain('これは Salesforce ではありません。');
    expect(await page(path, 'en')).toContain('This is not Salesforce.');
  }
});

fact('a list shows fifty records, then the next page, and finds by what is in a field', async () => {
  const first = await page('/lightning/o/Lead/list');
  expect(first.match(/<td><a href="\/lightning\/r\/Lead/g)).toHaveLength(50);
  const second = await page('/lightning/o/Lead/list?page=2');
  expect(second.match(/<td><a href="\/lightning\/r\/Lead/g)).toHaveLength(11);
  expect(await page('/lightning/o/Lead/list?q=y42@example.com')).toContain('山田42');
  expect(await page('/lightning/o/Lead/list?q=nobody')).toContain('あてはまるレコードがありません。');
});

fact('a record shows its fields with labels and names, and text never becomes markup', async () => {
  const text = await page(`/lightning/r/Lead/${id}/view`);
  expect(text).toContain('会社名');
  expect(text).toContain('KintoneKey__c');
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toMatch(/<dd[^>]*><script>/);
});

fact('the short address of a record leads to its page, and the language can be chosen', async () => {
  const short = await org.send('GET', `/${id}`);
  expect([short.status, short.headers.get('location')]).toEqual([302, `/lightning/r/Lead/${id}/view`]);
  const chosen = await org.send('GET', '/__language?to=en&back=//evil.example');
  expect(chosen.headers.get('location')).toBe('/');
  expect(chosen.headers.get('set-cookie')).toContain('sandbox-language=en');
});

fact('a reset can bring a few invented customers', async () => {
  await org.control('/reset', { seed: 'sample' });
  expect(await page('/')).toContain('株式会社みどり商事');
  await org.control('/reset');
  expect(await page('/')).not.toContain('株式会社みどり商事');
});
