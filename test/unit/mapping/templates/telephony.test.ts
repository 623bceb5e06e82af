import { expect, it } from 'vitest';
import { telephony } from '../../../../shared/mapping/templates/telephony.ts';

it('[CAL-26] customers are read hourly, first those of the last 60 days, and recordings go into text', () => {
  const [customers, calls] = telephony.parts;
  expect(customers?.job).toMatchObject({ everyMinutes: 60, initial: 'last60Days' });
  const recording = calls?.mapping.rows.find((it) => it.role === 'recording');
  expect(calls?.app.fields.find((it) => it.code === recording?.left)?.type).toBe('multiline');
});
