import { expect, test } from 'vitest';
import { nodeLog } from '../../../scripts/node/node-log.ts';

test('a line of the log is a sentence with its figures; an event without one is shown by its name', () => {
  const lines: string[] = [];
  const log = nodeLog('ja', (text) => lines.push(text));
  log.line('notice-webhook', { code: 'REMOTE_BROKEN', status: 500 });
  log.line('unheard-of', {});
  expect(lines).toEqual([
    expect.stringMatching(/^お知らせを Webhook へ.*\(notice-webhook code=REMOTE_BROKEN status=500\)\n$/),
    'unheard-of (unheard-of)\n',
  ]);
});
