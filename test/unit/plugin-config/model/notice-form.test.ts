import { describe, expect, it } from 'vitest';
import {
  digestChoices,
  readCodes,
  webhookProblem,
  withChoice,
  withHealthHours,
  withNotify,
} from '../../../../plugin/config/model/notice-form.ts';
import { sampleJob } from '../../../support/sample-config.ts';

describe('whom a job tells', () => {
  it('takes codes as people type or paste them, each once', () => {
    expect(readCodes('sato, tanaka、sato\nmori@example.com')).toEqual(['sato', 'tanaka', 'mori@example.com']);
    expect(readCodes(' 、 ')).toEqual([]);
  });

  it('keeps what is usual out of the settings, and everything when the last one is removed', () => {
    const job = sampleJob();
    const named = withNotify(job, { users: ['sato'], organizations: [], digestHours: 24 });
    expect(named.notify).toEqual({ users: ['sato'], groups: [] });
    expect(withNotify(named, { users: [] })).toEqual(job);
    expect(withNotify(named, { digestHours: 6 }).notify?.digestHours).toBe(6);
    expect(withNotify(job, { organizations: ['tokyo'] }).notify).toEqual({
      users: [],
      groups: [],
      organizations: ['tokyo'],
    });
    expect(withHealthHours(withHealthHours(job, 48), 24)).toEqual(job);
  });

  it('offers the interval in force, even one that somebody wrote by hand', () => {
    expect(withChoice(digestChoices, 5)).toEqual([1, 5, 6, 12, 24, 72, 168]);
    expect(withChoice(digestChoices, 24)).toEqual(digestChoices);
  });
});

describe('an address for notices', () => {
  it.each([
    ['', null],
    ['https://hooks.example.com/renkei', null],
    ['hooks.example.com', 'bad'],
    ['http://hooks.example.com', 'bad'],
    ['https://hooks.example.com/?token=0123456789', 'secret'],
  ])('%j: %s', (text, problem) => {
    expect(webhookProblem(text)).toBe(problem);
  });
});
