import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordingLinks } from '../../../../plugin/desktop/recordings/recording-links.ts';

describe('a field with recordings', () => {
  it('[CAL-26] gives a link for each of several addresses', () => {
    const text = 'https://pbx.example.com/a.mp3\nhttps://pbx.example.com/b.mp3';
    expect(recordingLinks(text)).toEqual([
      { kind: 'link', url: 'https://pbx.example.com/a.mp3' },
      { kind: 'link', url: 'https://pbx.example.com/b.mp3' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.com/a',
    '//example.com/a',
    '保留中',
  ])('leaves %s as text', (text) => {
    expect(recordingLinks(text).every((it) => it.kind === 'text')).toBe(true);
  });

  it('never makes anything but http and https a link', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const it of recordingLinks(text)) {
          if (it.kind === 'link') expect(new URL(it.url).protocol).toMatch(/^https?:$/);
        }
      }),
    );
  });
});
