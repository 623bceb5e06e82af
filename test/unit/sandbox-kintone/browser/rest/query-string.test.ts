import { describe, expect, it } from 'vitest';
import { queryString } from '../../../../../scripts/sandbox/kintone/browser/rest/query-string.ts';

describe('parameters in an address', () => {
  it('write lists and objects the way the REST API reads them', () => {
    expect(
      decodeURIComponent(queryString({ app: 1, fields: ['a', 'b'], deep: { x: [1] }, none: undefined })),
    ).toBe('app=1&fields[0]=a&fields[1]=b&deep[x][0]=1');
  });
});
