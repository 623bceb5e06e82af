import { describe, expect, it } from 'vitest';
import { configIssues, parseConfig } from '../../../shared/config/parse.ts';
import { sampleConfig } from '../../support/sample-config.ts';

const put = (value: unknown, place: string, wrong: unknown): unknown => {
  const copy = structuredClone(value) as Record<string, unknown>;
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
  parent[last] = wrong;
  return copy;
};

describe('the way in for a configuration', () => {
  it('gives a sound configuration back as it is', () => {
    const parsed = parseConfig(sampleConfig());
    expect(parsed).toEqual({ ok: true, value: sampleConfig() });
  });

  it('keeps the calling hours and every field a customer app may name, through file and back', () => {
    const before = sampleConfig();
    const customer = {
      app: '14',
      phoneFields: ['tel'],
      nameField: 'name',
      companyField: 'company',
      phoneKeyField: 'tel_key',
      doNotCallField: 'do_not_call',
    };
    const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '24:00' };
    const config = { ...before, calling: { ...before.calling, customers: [customer], hours } };
    expect(parseConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
  });

  it('keeps how many customers a connection may hold and how often its objects may be read', () => {
    const before = sampleConfig();
    const limits = {
      ceiling: { customers: 10, stop: true },
      readLimits: [{ object: 'Task', timesPerDay: 2 }],
    };
    const connections = before.connections.map((it) => ({ ...it, ...limits }));
    const config = { ...before, connections };
    expect(parseConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
    const never = put(config, 'connections.0.readLimits.0.timesPerDay', 0);
    expect(configIssues(never)[0]?.path).toEqual(['connections', '0', 'readLimits', '0', 'timesPerDay']);
  });

  it.each<[string, string, unknown, string]>([
    [
      'calling hours that no clock shows',
      'calling.hours',
      { days: [1], from: '09:00', to: '25:00' },
      'calling.hours.to',
    ],
    ['an app named by its address', 'jobs.0.left.app', 'https://example.test/k/14/', 'jobs.0.left.app'],
    [
      'a time of day that does not exist',
      'jobs.0.schedule',
      { kind: 'daily', times: ['24:00'] },
      'jobs.0.schedule.times.0',
    ],
    [
      'a direction nobody knows',
      'jobs.0.mapping.rows.0.direction',
      'sideways',
      'jobs.0.mapping.rows.0.direction',
    ],
    [
      'an address with a user in it',
      'connections.0.loginUrl',
      'https://a@b.example',
      'connections.0.loginUrl',
    ],
  ])('names the place of %s', (_what, place, wrong, named) => {
    const broken = put(sampleConfig(), place, wrong);
    expect(configIssues(broken).map((it) => it.path.join('.'))).toContain(named);
    const parsed = parseConfig(broken);
    expect(parsed.ok ? null : parsed.fault.code).toBe('CONFIG_INVALID');
  });

  it('refuses members nobody knows, so that a typing error is not silently without effect', () => {
    const issues = configIssues({ ...sampleConfig(), jbos: [] });
    expect(issues[0]).toMatchObject({ code: 'CONFIG_SHAPE', path: ['jbos'] });
  });

  it('tells a newer version plainly instead of guessing at it', () => {
    const parsed = parseConfig({ ...sampleConfig(), version: 2 });
    expect(parsed).toMatchObject({
      ok: false,
      fault: { code: 'CONFIG_NEWER', values: { version: 2, known: 1 } },
    });
  });

  it('tells a secret before anything else, without repeating it', () => {
    const parsed = parseConfig({ ...sampleConfig(), clientSecret: 'very-secret-value' });
    expect(JSON.stringify(parsed)).toContain('SECRET_IN_CONFIG');
    expect(JSON.stringify(parsed)).not.toContain('very-secret-value');
  });

  it.each([null, undefined, 3, 'text', [], [{}]])('refuses %j without throwing', (value) => {
    expect(parseConfig(value).ok).toBe(false);
    expect(configIssues(value)).not.toEqual([]);
  });
});
