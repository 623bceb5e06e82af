import { describe, expect, it } from 'vitest';
import { readLoginUrl } from '../../../../plugin/config/model/login-url.ts';

describe('the address of an org', () => {
  it.each([
    ['https://aoba.my.salesforce.com', 'https://aoba.my.salesforce.com'],
    [' aoba.my.salesforce.com ', 'https://aoba.my.salesforce.com'],
    ['https://aoba.lightning.force.com/lightning/page/home', 'https://aoba.my.salesforce.com'],
    [
      'https://aoba.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
      'https://aoba.my.salesforce.com',
    ],
    ['http://localhost:8089/setup', 'http://localhost:8089'],
  ])('is tidied: %s', (text, url) => {
    expect(readLoginUrl(text)).toBe(url);
  });

  it.each([
    '',
    'aoba',
    'ftp://aoba.my.salesforce.com',
    'http://aoba.my.salesforce.com',
    'https://me:pw@aoba.my.salesforce.com',
  ])('is refused where a secret could leak or nothing could answer: "%s"', (text) => {
    expect(readLoginUrl(text)).toBeNull();
  });
});
