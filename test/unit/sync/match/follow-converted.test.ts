import { expect, test } from 'vitest';
import { convertedOf, followConverted, heirJob } from '../../../../shared/sync/match/follow-converted.ts';
import type { Matched } from '../../../../shared/sync/match/match-page.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { record, runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const right = (object: string, connection = 'sf') => ({ connection, object, condition: '' });
const leads = customerJob({ id: 'leads', right: right('Lead') });
const contacts = customerJob({ id: 'contacts', right: right('Contact') });
const lead = record('L', {}, { became: { how: 'converted', into: 'C', object: 'Contact' } });
const link = {
  job: 'leads',
  left: '1',
  right: 'L',
  agreed: {},
  leftRevision: null,
  rightRevision: null,
  state: 'live',
  revision: null,
} as const;
const pair: Matched = { source: record('1', {}), link, partners: [lead], problem: 'CONVERTED' };

const contextWith = (jobs: readonly (typeof leads)[]) => {
  const world = syncWorld(leads);
  const context = runContext(world);
  return { ...context, ports: { ...context.ports, jobs }, links: world.ports.links };
};

test('the converted record of a pair is found on either side', () => {
  expect(convertedOf(pair)?.id).toBe('L');
  expect(convertedOf({ source: lead, partners: [] })?.id).toBe('L');
  expect(convertedOf({ source: record('1', {}), partners: [record('2', {})] })).toBeUndefined();
});

test('[FER-11] the heir is the job of the same app and connection for what the lead became, if it is switched on', () => {
  const find = (...jobs: (typeof leads)[]) => heirJob(contextWith([leads, ...jobs]), 'Contact')?.id ?? null;
  expect(find(contacts)).toBe('contacts');
  expect(find({ ...contacts, enabled: false })).toBeNull();
  expect(find({ ...contacts, left: { ...contacts.left, app: '2' } })).toBeNull();
  expect(find({ ...contacts, right: right('Contact', 'other') })).toBeNull();
  expect(find({ ...contacts, right: right('Account') })).toBeNull();
});

test('[FER-11] the heir comes with the pair that stands there already, whoever of the two is in it', async () => {
  const context = contextWith([leads, contacts]);
  const ask = async () => {
    const followed = await followConverted(context, [pair]);
    return followed.ok ? followed.value[0]?.heir : null;
  };
  expect(await ask()).toMatchObject({ job: { id: 'contacts' }, link: null });
  await context.links.save([{ ...link, job: 'contacts', left: '5', right: 'C' }]);
  expect(await ask()).toMatchObject({ link: { left: '5', right: 'C' } });
});

test('where nothing was converted, nothing is asked', async () => {
  const context = contextWith([leads, contacts]);
  const find = () => Promise.reject(new Error('asked'));
  const ports = { ...context.ports, links: { ...context.links, find } };
  const matched = [{ ...pair, problem: null }];
  expect(await followConverted({ ...context, ports }, matched)).toEqual({ ok: true, value: matched });
});
