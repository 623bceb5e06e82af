import { describe, expect, it } from 'vitest';
import { appsOf, readImport, remapApps } from '../../../../plugin/config/model/import-config.ts';
import { sampleConfig } from '../../../support/sample-config.ts';

describe('a file that is read in', () => {
  it('is taken when it was written by an export', () => {
    expect(readImport(JSON.stringify(sampleConfig(), null, 2))).toEqual({
      state: 'good',
      config: sampleConfig(),
    });
  });

  it('is refused for its own reason each time', () => {
    expect(readImport('{')).toEqual({ state: 'notJson' });
    expect(readImport('{"version":99}')).toEqual({ state: 'newer' });
    expect(readImport(JSON.stringify({ ...sampleConfig(), password: 'x' }))).toEqual({ state: 'secret' });
    expect(readImport('{"version":1}')).toMatchObject({ state: 'bad' });
  });

  it('gets the apps of this environment, each everywhere it stands', () => {
    expect(appsOf(sampleConfig())).toEqual(['14', '15', '21', '22']);
    const config = remapApps(sampleConfig(), { 14: '104', 21: '121' });
    expect(appsOf(config)).toEqual(['104', '15', '121', '22']);
    expect(config.calling.customers[0]?.app).toBe('104');
  });
});
