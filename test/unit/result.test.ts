import { expect, it } from 'vitest';
import { fault } from '../../shared/fault/fault.ts';
import { fail, ok } from '../../shared/result.ts';

it('an outcome is plain data that survives being copied', () => {
  const good = ok({ a: 1 });
  const bad = fail(fault('INTERNAL', 'renkei'));
  expect(structuredClone(good)).toEqual({ ok: true, value: { a: 1 } });
  expect(structuredClone(bad)).toEqual({
    ok: false,
    fault: { code: 'INTERNAL', origin: 'renkei', values: {} },
  });
});
