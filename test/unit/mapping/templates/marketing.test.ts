import { expect, it } from 'vitest';
import { marketing } from '../../../../shared/mapping/templates/marketing.ts';

it('[SAT-29] tags are off, and the score only comes in', () => {
  const rows = marketing.parts[0]?.mapping.rows ?? [];
  expect(rows.find((it) => it.role === 'tag')).toMatchObject({ disabled: true });
  expect(rows.find((it) => it.right === 'score')?.direction).toBe('receive');
});
