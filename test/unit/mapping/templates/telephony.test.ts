import { expect, it } from 'vitest';
import { telephony } from '../../../../shared/mapping/templates/telephony.ts';
import { isDue } from '../../../../shared/sync/due/schedule.ts';
import { customerJob } from '../../../support/customer-job.ts';

it('[CAL-26] customers are read hourly, first those of the last 60 days, and recordings go into text', () => {
  const [customers, calls] = telephony.parts;
  expect(customers?.job).toMatchObject({ everyMinutes: 60, initial: 'last60Days' });
  const recording = calls?.mapping.rows.find((it) => it.role === 'recording');
  expect(calls?.app.fields.find((it) => it.code === recording?.left)?.type).toBe('multiline');
});

it('[CAL-33] a job that begins as the phone book does reads kintone 24 times a day', () => {
  const minutes = telephony.parts.find((it) => it.id === 'customers')?.job.everyMinutes ?? 0;
  const enabledAt = '2026-11-22T00:00:00.000Z';
  const job = customerJob({ schedule: { kind: 'interval', minutes }, enabledAt });
  const start = Date.parse(enabledAt);
  const reads: string[] = [];
  for (let now = start; now < start + 86_400_000; now += 20_000)
    if (isDue(job, reads.at(-1) ?? null, now)) reads.push(new Date(now).toISOString());
  expect(reads).toHaveLength(24);
});
