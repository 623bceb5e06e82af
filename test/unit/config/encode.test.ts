import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../shared/config/config.ts';
import { decodeConfig, encodeConfig } from '../../../shared/config/encode.ts';
import { storedLimits } from '../../../shared/config/stored-values.ts';
import { sampleConfig, sampleJob, withJob } from '../../support/sample-config.ts';

const large = (rows: number): Config => {
  const { mapping } = sampleJob();
  const [row] = mapping.rows;
  const many = Array.from({ length: rows }, (_, at) => (row ? [{ ...row, id: `r${at + 1}` }] : [])).flat();
  return withJob({ mapping: { ...mapping, rows: many } });
};

describe('a stored configuration', () => {
  it('comes back as it was saved', () => {
    const stored = encodeConfig(sampleConfig());
    expect(stored.ok && decodeConfig(stored.value)).toEqual({ ok: true, value: sampleConfig() });
  });

  it('comes back whatever people write into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, condition) => {
        const job = sampleJob();
        const config = withJob({ name, left: { ...job.left, condition } });
        fc.pre(!/secret|token|Bearer|Basic|BEGIN/i.test(name + condition) && !/[?&:]/.test(name + condition));
        const stored = encodeConfig(config);
        expect(stored.ok && decodeConfig(stored.value)).toEqual({ ok: true, value: config });
      }),
    );
  });

  it('uses ASCII names and texts only, with the version in the clear as the manifest requires', () => {
    const stored = encodeConfig(sampleConfig());
    const values = stored.ok ? stored.value : {};
    expect(values.version).toBe('1');
    expect(Object.keys(values).every((it) => /^[\x20-\x7e]+$/.test(it))).toBe(true);
    expect(Object.values(values).every((it) => typeof it === 'string')).toBe(true);
  });

  it('is cut into several values when it is long, and still comes back', () => {
    const config = large(700);
    const stored = encodeConfig(config);
    const values = stored.ok ? stored.value : {};
    expect(Object.keys(values).length).toBeGreaterThan(2);
    expect(Object.values(values).every((it) => it.length <= storedLimits.valueChars)).toBe(true);
    expect(decodeConfig(values)).toEqual({ ok: true, value: config });
  });

  it('is refused before saving when kintone could not hold it', () => {
    const stored = encodeConfig(large(3000));
    expect(stored.ok ? null : stored.fault.values.problem).toBe('CONFIG_TOO_LARGE');
  });

  it('is refused when a secret got into it', () => {
    const config = { ...sampleConfig(), apiToken: 'abc' };
    const stored = encodeConfig(config);
    expect(stored.ok ? null : stored.fault.values.problem).toBe('SECRET_IN_CONFIG');
  });

  it('is absent, not broken, where nothing was ever saved', () => {
    expect(decodeConfig(null)).toEqual({ ok: true, value: null });
    expect(decodeConfig({})).toEqual({ ok: true, value: null });
  });

  it.each<Record<string, string>>([{ version: '1' }, { version: '1', 'config.0': '{"version":1' }])(
    'that is damaged is told: %j',
    (values) => {
      expect(decodeConfig(values)).toMatchObject({ ok: false, fault: { code: 'CONFIG_INVALID' } });
    },
  );
});
