import { expect, test } from 'vitest';
import { type MenuFacts, menuActions } from '../../../../plugin/desktop/sync/menu-actions.rules.ts';

const keys = (more: Partial<MenuFacts> = {}) => {
  const facts = { mayRun: true, enabled: true, busy: false, failed: 0, waits: false, ran: true, ...more };
  return menuActions(facts).map((it) => (it.blocked ? `(${it.key})` : it.key));
};

test('running, looking before it runs, and the last result are what is usually offered', () => {
  expect(keys()).toEqual(['now', 'dry', 'last']);
  expect(keys({ ran: false })).toEqual(['now', 'dry']);
});

test('[CAL-34] the rest of a first load is offered while it waits, failed rows while there are any', () => {
  expect(keys({ waits: true })).toEqual(['now', 'goOn', 'dry', 'last']);
  expect(keys({ waits: true, failed: 2 })).toEqual(['now', 'goOn', 'retry', 'dry', 'last']);
});

test('[HOT-09] whoever may not run sees the last result alone, whatever waits', () => {
  expect(keys({ mayRun: false, waits: true, failed: 2 })).toEqual(['last']);
});

test('a job that is switched off can be looked at, but not run', () => {
  expect(keys({ enabled: false, waits: true, failed: 2 })).toEqual(['dry', 'last']);
});

test('while something runs nothing else can begin', () => {
  expect(keys({ busy: true, waits: true })).toEqual(['(now)', '(goOn)', '(dry)', 'last']);
});
