import { expect, it } from 'vitest';
import { activities } from '../../../../shared/mapping/templates/activities.ts';
import { templateSchemas } from '../../../../shared/mapping/templates/template-schemas.ts';

it('gives the two sides a template is made for', () => {
  const [part] = activities.parts;
  if (!part) throw new Error('no part');
  const { left, right } = templateSchemas(part, '2026-11-22T00:00:00.000Z');
  expect([left.system, left.label, right.system, right.entity]).toEqual([
    'kintone',
    '応対履歴',
    'salesforce',
    'Event',
  ]);
});
