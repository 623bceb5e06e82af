import { expect, test } from 'vitest';
import { overdueSentence } from '../../../shared/words/health.ts';

test('[SAT-22] an unhealthy job is told with its last success, or that it never had one', () => {
  const since = '2026-11-22T00:00:00.000Z';
  const show = () => '11月22日 9:00';
  expect(overdueSentence({ hours: 24, since }, 'ja', show).what).toBe(
    '24 時間以上、同期に成功していません（最後の成功 11月22日 9:00）。',
  );
  expect(overdueSentence({ hours: 24, since: null }, 'ja').what).toContain('一度も');
  expect(overdueSentence({ hours: 48, since }, 'en').what).toBe(
    'No sync has succeeded for more than 48 hours (last success 2026-11-22T00:00:00.000Z).',
  );
});
