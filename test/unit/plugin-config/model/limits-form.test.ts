import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetOf,
  readableObjects,
  readWhole,
  withBudget,
  withCeiling,
  withReadLimit,
} from '../../../../plugin/config/model/limits-form.ts';
import type { SalesforceConnection } from '../../../../shared/config/config.ts';
import { defaultConfig } from '../../../../shared/config/default-config.ts';
import { parseConfig } from '../../../../shared/config/parse.ts';
import { customerJob } from '../../../support/customer-job.ts';

const connection: SalesforceConnection = {
  id: 'sf',
  kind: 'salesforce',
  label: 'Salesforce',
  loginUrl: 'https://example.my.salesforce.com',
  clientId: 'key',
  apiVersion: '67.0',
};

describe('a number as people type it', () => {
  it.each([
    ['50000', 50_000],
    ['50,000', 50_000],
    ['５０、０００', 50_000],
    [' 12 ', 12],
    ['0', null],
    ['-3', null],
    ['1.5', null],
    ['五', null],
    ['', null],
    ['99999999999999999999', null],
  ])('%j is read as %j', (text, number) => {
    expect(readWhole(text)).toBe(number);
  });

  it('is read as what was written, with or without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (number) => {
        expect(readWhole(String(number))).toBe(number);
        expect(readWhole(number.toLocaleString('ja-JP'))).toBe(number);
      }),
    );
  });

  it('that is taken is one the settings can hold, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９,. ]{1,20}$/)), (text) => {
        const perApp = readWhole(text);
        fc.pre(perApp !== null);
        expect(parseConfig(withBudget(defaultConfig, { perApp })).ok).toBe(true);
      }),
    );
  });
});

describe('the ceiling of a connection', () => {
  it('[SAT-21] is kept with what happens at it; the usual number and no ceiling leave no trace', () => {
    const counted = withCeiling(connection, { stop: false });
    expect(counted.ceiling).toEqual({ stop: false });
    expect(withCeiling(counted, { customers: 3_000, stop: true }).ceiling).toEqual({
      customers: 3_000,
      stop: true,
    });
    expect(withCeiling(counted, { customers: 50_000, stop: true }).ceiling).toEqual({ stop: true });
    expect(withCeiling(counted, null)).toEqual(connection);
  });
});

describe('how often objects are read', () => {
  const jobs = [
    customerJob({ id: 'a' }),
    customerJob({ id: 'b' }),
    customerJob({ id: 'off', enabled: false }),
    customerJob({ id: 'new', right: { connection: 'sf', object: '', condition: '' } }),
    customerJob({ id: 'other', right: { connection: 'other', object: 'Lead', condition: '' } }),
  ];

  it('is asked for each object once, with the jobs that share it', () => {
    expect(readableObjects(connection, jobs)).toEqual([{ object: 'Contact', timesPerDay: null, readers: 2 }]);
  });

  it('is shown for an object that no job reads any more, so that it can be taken away', () => {
    const limited = withReadLimit(withReadLimit(connection, 'Case', 4), 'Contact', 24);
    expect(readableObjects(limited, jobs)).toEqual([
      { object: 'Contact', timesPerDay: 24, readers: 2 },
      { object: 'Case', timesPerDay: 4, readers: 1 },
    ]);
    expect(withReadLimit(withReadLimit(limited, 'Case', null), 'Contact', null)).toEqual(connection);
  });
});

describe('the requests a day', () => {
  it('[HOT-10] are 5,000 an app from midnight in Japan, unless the settings say else', () => {
    expect(budgetOf(defaultConfig)).toEqual({ perApp: 5_000, dayBegins: '00:00' });
    const own = withBudget(defaultConfig, { perApp: 8_000 });
    expect(withBudget(own, { dayBegins: '09:00' }).budget).toEqual({ perApp: 8_000, dayBegins: '09:00' });
    expect(withBudget(own, { perApp: 5_000 })).toEqual(defaultConfig);
  });
});
