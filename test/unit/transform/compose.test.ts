import { expect, it } from 'vitest';
import { compose, templateFields, templateParts } from '../../../shared/transform/compose.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[REL-14] channel and subject become 【メール】見積', compose);

it('tells which fields a template reads, and where its texts stand', () => {
  expect(templateFields('【{channel}】{subject}')).toEqual(['channel', 'subject']);
  expect(templateFields('no field')).toEqual([]);
  expect(templateFields('open {end')).toEqual([]);
  expect(templateParts({ template: '{a}-{b}' })).toEqual(['', 'a', '-', 'b', '']);
});
