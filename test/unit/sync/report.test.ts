import { expect, test } from 'vitest';
import { noCounts } from '../../../shared/sync/report.ts';

test('a report begins with nothing counted', () => {
  expect(Object.values(noCounts).every((it) => it === 0)).toBe(true);
});
