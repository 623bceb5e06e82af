import { expect, test } from 'vitest';
import { isRowFault, RequestGate } from '../../../../shared/connectors/kintone/request-gate.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { HastyClock } from '../../../support/sync-world.ts';

test('[HOT-11] never more than four requests at once, and a 429 is waited out', async () => {
  const meter = { kintone: 0, other: 0 };
  const gate = new RequestGate({ clock: new HastyClock(), meter });
  let running = 0;
  let highest = 0;
  let refusals = 2;
  const request = async () => {
    running += 1;
    highest = Math.max(highest, running);
    await new Promise((done) => setImmediate(done));
    running -= 1;
    if (refusals-- > 0) throw { code: 'GAIA_TO04', status: 429 };
    return 'done';
  };
  const answers = await Promise.all(Array.from({ length: 20 }, () => gate.call(request)));
  expect(answers.every((it) => it.ok)).toBe(true);
  expect(highest).toBe(4);
  expect(meter.kintone).toBe(22);
});

test('every other fault goes to the caller at once, with what was thrown', async () => {
  const gate = new RequestGate({ clock: new HastyClock() });
  const thrown = { code: 'CB_VA01', status: 400 };
  const answer = await gate.call(() => Promise.reject(thrown));
  expect(answer).toMatchObject({ ok: false, fault: { code: 'ROW_INVALID' }, thrown });
});

test('a 429 that does not end is given up after five attempts', async () => {
  const meter = { kintone: 0, other: 0 };
  const gate = new RequestGate({ clock: new HastyClock(), meter });
  const answer = await gate.call(() => Promise.reject({ code: 'GAIA_TO04', status: 429 }));
  expect(answer).toMatchObject({ ok: false, fault: { code: 'TOO_MANY_REQUESTS' } });
  expect(meter.kintone).toBe(5);
});

test('only what one row is to blame for lets the others go on', () => {
  expect(isRowFault(fault('ROW_INVALID', 'kintone'))).toBe(true);
  expect(isRowFault(fault('AUTH_REFUSED', 'kintone'))).toBe(false);
});
