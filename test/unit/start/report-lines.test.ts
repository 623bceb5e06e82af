import { expect, it } from 'vitest';
import { reportLines } from '../../../scripts/start/report-lines.ts';

const line = {
  plugin: { id: 'a'.repeat(32), version: '0.1.0', zipBytes: 400_000 },
  sync: { read: 11, created: 9, updated: 0, skipped: 1, failed: 1 },
  secondSync: { writes: 0 },
  calls: { dialled: 2, recorded: 2, links: ['tel:+81312345001'] },
  screenshots: ['dist/start/settings.png'],
  apps: { customers: '1', calls: '4' },
};

it('tells a person what a start came to, and each value of a list that could not be read', () => {
  const list = {
    app: '5',
    file: { name: '顧客', encoding: 'shift_jis', key: '顧客ID' },
    import: {
      rows: 2,
      created: 2,
      updated: 0,
      skipped: 0,
      failed: 0,
      warnings: [{ line: 3, field: '登録日', reason: '日付として読み取れません。' }],
    },
    accounts: { created: 2, failed: 0 },
    again: { writes: 0 },
  };
  const text = reportLines(line, list).join('\n');
  for (const part of [
    '9 created',
    '1 failed',
    '0 writes',
    '2 on their records',
    'shift_jis',
    'line 3  登録日',
  ]) {
    expect(text).toContain(part);
  }
  expect(reportLines(line, null).join('\n')).not.toContain('list');
});
