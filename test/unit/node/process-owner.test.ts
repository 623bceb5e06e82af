import { expect, test } from 'vitest';
import { isOwnerGone, ownerName, ownProcesses, type Processes } from '../../../scripts/node/process-owner.ts';

const here = (starts: { [pid: number]: string | null | undefined }): Processes => ({
  place: 'place-1',
  pid: 100,
  startOf: (pid) => (pid in starts ? starts[pid] : null),
});
const killed = ownerName(here({ 100: '5000' }), 'host');

test.each([
  ['it runs', here({ 100: '5000' }), 'host', false],
  ['there is no such process any more', here({}), 'host', true],
  ['its number now belongs to another process', here({ 100: '9000' }), 'host', true],
  ['nobody can say whether there is such a process', here({ 100: undefined }), 'host', false],
  ['it ran on another machine', here({}), 'elsewhere', false],
  ['it ran in another container of the same name', { ...here({}), place: 'place-2' }, 'host', false],
] as const)('an owner is gone or not when %s', (_, processes, host, gone) => {
  expect(isOwnerGone(killed, processes, host)).toBe(gone);
});

test('a page, and whatever else is no runner, is never said to be gone', () => {
  for (const owner of ['田中 (kintone 1a2b3c4d)', 'settings sato', 'runner host', 'test', '']) {
    expect(isOwnerGone(owner, here({}), 'host')).toBe(false);
  }
});

test('two processes that cannot tell their beginnings still have names of their own', () => {
  const blind = here({ 100: undefined });
  expect(ownerName(blind, 'host')).not.toBe(ownerName(blind, 'host'));
});

test('this very process is alive', () => {
  expect(ownProcesses.pid).toBe(process.pid);
  expect(isOwnerGone(ownerName())).toBe(false);
});
