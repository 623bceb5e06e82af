import { expect, it } from 'vitest';
import { allFiles, jsonOf, textOf } from './repository.ts';

const configVersion = Number(/readonly version: (\d+)/.exec(textOf('shared/config/config.ts'))?.[1]);

it('every configuration version ever shipped is frozen as a fixture', () => {
  expect(configVersion, 'shared/config/config.ts names the version as a literal').toBeGreaterThan(0);
  for (let version = 1; version <= configVersion; version += 1) {
    const file = `test/fixtures/configs/v${version}.json`;
    expect(allFiles, `freeze a real configuration of version ${version}`).toContain(file);
    expect(jsonOf<{ version: number }>(file).version).toBe(version);
  }
});

it('every older version has the migration that leads out of it', () => {
  for (let version = 1; version < configVersion; version += 1) {
    const steps = allFiles.filter((it) =>
      it.startsWith(`shared/config/migrate/v${version}-to-v${version + 1}`),
    );
    expect(steps, `write shared/config/migrate/v${version}-to-v${version + 1}.ts`).toHaveLength(1);
  }
});
