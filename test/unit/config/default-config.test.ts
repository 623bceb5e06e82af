import { expect, it } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { parseConfig } from '../../../shared/config/parse.ts';

it('a plugin that was never set up has a sound configuration that does nothing', () => {
  expect(parseConfig(defaultConfig)).toEqual({ ok: true, value: defaultConfig });
  expect(defaultConfig.jobs).toEqual([]);
  expect(defaultConfig.calling.enabled).toBe(false);
});
