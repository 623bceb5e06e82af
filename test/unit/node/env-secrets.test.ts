import { describe, expect, it } from 'vitest';
import { kintoneUrl } from '../../../scripts/node/env-secrets.ts';

describe("kintone's address in the environment", () => {
  it.each(['https://example.cybozu.com', 'http://localhost:8080'])('may be %s', (url) => {
    expect(kintoneUrl({ KINTONE_BASE_URL: url })).toEqual({ ok: true, value: url });
  });

  it.each([
    'http://example.cybozu.com',
    'example.cybozu.com',
    'localhost:8080',
    'ftp://localhost',
    '',
    undefined,
  ])('is refused by name before anything is sent when it is %s', (url) => {
    expect(kintoneUrl({ KINTONE_BASE_URL: url })).toMatchObject({
      ok: false,
      fault: { code: 'CONFIG_INVALID', values: { variable: 'KINTONE_BASE_URL' } },
    });
  });
});
