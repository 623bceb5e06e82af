import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../../../scripts/sandbox/kintone/browser/fields/link-target.ts';

describe('a link field', () => {
  it.each([
    ['03-1234-5678', 'CALL', 'tel:03-1234-5678'],
    ['a@example.com', 'MAIL', 'mailto:a@example.com'],
    ['https://example.com/', 'WEB', 'https://example.com/'],
    ['javascript:alert(1)', 'WEB', null],
    ['example.com', 'WEB', null],
    [' ', 'CALL', null],
  ] as const)('leads from %s (%s) to %s', (text, protocol, target) => {
    expect(linkTarget(text, protocol)).toBe(target);
  });
});
