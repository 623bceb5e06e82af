import { expect, test } from 'vitest';
import type { Direction } from '../../../../shared/mapping/mapping.ts';
import { agreement, decidePair } from '../../../../shared/sync/plan/three-way.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { customerTranslator, record } from '../../../support/sync-records.ts';

type Value = string | null;

/** Decides about one field, given what both sides hold and what they agreed on. */
const decide = (direction: Direction, left: Value, right: Value, then: readonly [Value, Value] | null) => {
  const rows = [row('メール', 'Email', { role: 'key' as const }), row('電話', 'Phone', { direction })];
  const translator = customerTranslator(customerJob({ mapping: { ...customerJob().mapping, rows } }));
  const mine = record('1', { メール: null, 電話: left });
  const theirs = record('9', { Email: null, Phone: right }, { modifiedAt: '2026-11-22T01:00:00.000Z' });
  const decision = decidePair(
    translator,
    {
      left: mine,
      right: theirs,
      sent: translator.translate('left', mine, theirs.fields),
      received: translator.translate('right', theirs, mine.fields),
      agreed: then === null ? null : { phone: agreement(then[0], then[1]) },
    },
    'ask',
  );
  if (decision.conflicts.length > 0) return 'conflict';
  const [out] = decision.rightChanges;
  const [back] = decision.leftChanges;
  if (out) return `right = ${out.after ?? 'empty'}`;
  if (back) return `left = ${back.after ?? 'empty'}`;
  return 'nothing';
};

const agreed = ['1', '1'] as const;

test.each<[string, Direction, Value, Value, readonly [Value, Value] | null, string]>([
  ['nobody changed it', 'both', '1', '1', agreed, 'nothing'],
  ['kintone changed it', 'both', '2', '1', agreed, 'right = 2'],
  ['the other side changed it', 'both', '1', '2', agreed, 'left = 2'],
  ['kintone emptied it', 'both', null, '1', agreed, 'right = empty'],
  ['both changed it, alike', 'both', '2', '2', agreed, 'nothing'],
  ['both changed it, differently', 'both', '2', '3', agreed, 'conflict'],
  ['they meet, only kintone has it', 'both', '1', null, null, 'right = 1'],
  ['they meet, only the other has it', 'both', null, '1', null, 'left = 1'],
  ['they meet and differ', 'both', '1', '2', null, 'conflict'],
  ['it only goes out and was changed out there', 'send', '1', '2', agreed, 'nothing'],
  ['it only goes out and both changed it', 'send', '2', '3', agreed, 'right = 2'],
  ['it only comes in and was changed in kintone', 'receive', '2', '1', agreed, 'nothing'],
  ['it only comes in and both changed it', 'receive', '2', '3', agreed, 'left = 3'],
])('%s', (_, direction, left, right, then, expected) => {
  expect(decide(direction, left, right, then)).toBe(expected);
});
