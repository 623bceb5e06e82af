import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  currentVersion,
  type Migration,
  migrateConfig,
  migrations,
} from '../../../../shared/config/migrate/list.ts';
import { parseConfig } from '../../../../shared/config/parse.ts';

const steps: readonly Migration[] = [
  { from: 1, change: ({ old, ...rest }) => ({ ...rest, renamed: old }) },
  { from: 2, change: (it) => ({ ...it, added: true }) },
];

describe('migrations', () => {
  it('walk one version at a time and leave the stored value untouched', () => {
    const stored = Object.freeze({ version: 1, old: 'x' });
    const done = migrateConfig(stored, steps, 3);
    expect(done).toEqual({ ok: true, value: { version: 3, renamed: 'x', added: true } });
    expect(stored).toEqual({ version: 1, old: 'x' });
  });

  it('say which version is newer than this code knows', () => {
    expect(migrateConfig({ version: 9 }, steps, 3)).toMatchObject({
      ok: false,
      fault: { code: 'CONFIG_NEWER', values: { version: 9, known: 3 } },
    });
  });

  it('say when a step is missing instead of jumping over it', () => {
    expect(migrateConfig({ version: 1 }, steps.slice(1), 3)).toMatchObject({
      ok: false,
      fault: { code: 'CONFIG_INVALID' },
    });
  });

  it.each([null, 'x', [], { version: 0 }, { version: '1' }, { version: 1.5 }, {}])('refuse %j', (value) => {
    expect(migrateConfig(value).ok).toBe(false);
  });

  it('have a step out of every older version', () => {
    expect(migrations.map((it) => it.from)).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, at) => at + 1),
    );
  });

  it.each(Array.from({ length: currentVersion }, (_, at) => at + 1))(
    'bring frozen version %i up to today',
    (version) => {
      const file = join(import.meta.dirname, `../../../fixtures/configs/v${version}.json`);
      expect(parseConfig(JSON.parse(readFileSync(file, 'utf8'))).ok).toBe(true);
    },
  );
});
