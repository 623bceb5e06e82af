import { expect, test } from 'vitest';
import {
  formProperties,
  linkApp,
  logApp,
  stateSchema,
} from '../../../../../shared/connectors/kintone/state/state-apps.ts';

test.each([linkApp, logApp])(
  '$name: every field code is one that kintone takes, and none comes twice',
  ({ fields }) => {
    const codes = fields.map((it) => it.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
  },
);

test('a pair is found by two unique keys, which are upsert keys as well', () => {
  const unique = stateSchema(linkApp).filter((it) => it.upsertKey);
  expect(unique.map((it) => it.code)).toEqual(['key', 'partner']);
});

test('choices are sent in their order', () => {
  expect(formProperties(logApp).kind).toMatchObject({
    type: 'DROP_DOWN',
    options: { run: { label: 'run', index: '0' }, items: { label: 'items', index: '1' } },
  });
});
