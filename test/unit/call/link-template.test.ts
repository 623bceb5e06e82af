import { expect, test } from 'vitest';
import { dialLink, linkPresets, linkScheme } from '../../../shared/call/link-template.ts';

const number = { e164: '+81312345678', national: '03-1234-5678', ext: '12' };
const link = (template: string): string | null => {
  const made = dialLink(template, number);
  return made.ok ? made.value : null;
};

test.each([
  ['tel:{e164}', 'tel:+81312345678'],
  ['tel:{e164};ext={ext}', 'tel:+81312345678;ext=12'],
  ['callto:{e164}', 'callto:+81312345678'],
  ['zoomphonecall://{e164}', 'zoomphonecall://+81312345678'],
  ['sip:{digits}', 'sip:81312345678'],
  ['https://pbx.example/dial?to={e164}', 'https://pbx.example/dial?to=%2B81312345678'],
  ['https://pbx.example/dial?to={national}', 'https://pbx.example/dial?to=03-1234-5678'],
])('%s becomes %s', (template, expected) => {
  expect(link(template)).toBe(expected);
});

test.each([
  'javascript:alert({e164})',
  'JavaScript:{e164}',
  ' javascript:{e164}',
  'data:text/html,{e164}',
  'vbscript:{e164}',
  'file:///{digits}',
  'http://pbx.example/{e164}',
  '{e164}',
])('a scheme that has no need to call is refused: %s', (template) => {
  expect(link(template)).toBeNull();
});

test.each(['tel:117', 'tel:{ext}', 'tel:{number}', 'tel:{e164}{evil}', 'tel:{constructor}'])(
  'a template without the number, or with an unknown blank, is refused: %s',
  (template) => {
    expect(link(template)).toBeNull();
  },
);

test('a number cannot break out of its place', () => {
  const made = dialLink('https://pbx.example/{e164}', { ...number, e164: '1/../?x=1&y#' });
  expect(made.ok && made.value).toBe('https://pbx.example/1%2F..%2F%3Fx%3D1%26y%23');
});

test('every ready-made link makes a link', () => {
  for (const template of Object.values(linkPresets)) expect(link(template)).not.toBeNull();
});

test('only schemes for calling are opened', () => {
  expect(linkScheme('TEL:+8131')).toBe('tel');
  expect(linkScheme('javascript:1')).toBeNull();
});
