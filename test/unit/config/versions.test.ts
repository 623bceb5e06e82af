import { describe, expect, it } from 'vitest';
import { encodeConfig } from '../../../shared/config/encode.ts';
import { storedBytes, storedLimits } from '../../../shared/config/stored-values.ts';
import { addVersion, decodeVersions, encodeVersions, keptVersions } from '../../../shared/config/versions.ts';
import { sampleConfig, sampleJob, withJob } from '../../support/sample-config.ts';

const saved = (note: string) => ({
  savedAt: '2026-11-22T00:00:00.000Z',
  savedBy: '佐藤',
  note,
  config: sampleConfig(),
});

describe('saved versions', () => {
  it('are numbered upwards, newest first, and the oldest go when there are too many', () => {
    let versions = addVersion([], saved('最初'));
    for (let at = 0; at < keptVersions + 4; at += 1) versions = addVersion(versions, saved(`${at}`));
    expect(versions).toHaveLength(keptVersions);
    expect(versions[0]?.number).toBe(keptVersions + 5);
    expect(versions.at(-1)?.number).toBe(6);
  });

  it('come back with their notes', () => {
    const versions = addVersion(addVersion([], saved('最初')), saved('キーを変えた'));
    const stored = encodeConfig(sampleConfig());
    const values = encodeVersions(stored.ok ? stored.value : {}, versions);
    expect(decodeVersions(values)).toEqual(versions);
  });

  it('make room for the configuration itself: as many as fit are kept', () => {
    const { mapping } = sampleJob();
    const [row] = mapping.rows;
    const rows = Array.from({ length: 400 }, (_, at) => (row ? [{ ...row, id: `r${at}` }] : [])).flat();
    const config = withJob({ mapping: { ...mapping, rows } });
    const versions = Array.from({ length: 5 }, (_, at) => ({ ...saved(`${at}`), number: 5 - at, config }));
    const stored = encodeConfig(config);
    const values = encodeVersions(stored.ok ? stored.value : {}, versions);
    expect(storedBytes(values)).toBeLessThanOrEqual(storedLimits.totalBytes);
    const kept = decodeVersions(values);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(5);
    expect(kept[0]?.number).toBe(5);
  });

  it('that cannot be read any more are left out instead of spoiling the others', () => {
    const good = { ...saved('良い'), number: 1 };
    const values = { 'versions.0': JSON.stringify([{ ...good, config: {} }, good, null]) };
    expect(decodeVersions(values)).toEqual([good]);
    expect(decodeVersions({ 'versions.0': '{' })).toEqual([]);
    expect(decodeVersions(null)).toEqual([]);
  });
});
