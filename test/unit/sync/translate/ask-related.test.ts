import { expect, test } from 'vitest';
import { askRelated } from '../../../../shared/sync/translate/ask-related.ts';
import type { Answers } from '../../../../shared/sync/translate/put-related.ts';
import { activityWorld, people } from '../../../support/activity-world.ts';
import { runContext } from '../../../support/sync-records.ts';

const world = activityWorld();
const sync = { id: 'who', left: '顧客', right: 'WhoId', direction: 'send', leftType: 'text' } as const;
const related = {
  row: { ...sync, rightType: 'reference' },
  find: people,
  target: 'WhoId',
  gives: 'id',
} as const;

test('a value is asked for only until somebody answers, and what is no number is not asked among numbers', async () => {
  const contact = world.Contact.add({ Email: 'a@example.com' });
  const asked: string[] = [];
  const answers: Answers = new Map();
  const left = await askRelated(
    runContext(),
    related,
    ['a@example.com', 'b@example.com'],
    (entity) => ({
      describe: () => world.Contact.describe(),
      write: (it) => world.Contact.write(it),
      lookUp: (it) => {
        asked.push(`${entity}.${'field' in it.by ? it.by.field : ''}`);
        return entity === 'Contact' ? world.Contact.lookUp(it) : world.Lead.lookUp(it);
      },
    }),
    answers,
  );
  expect(left).toEqual({ ok: true, value: ['b@example.com'] });
  expect([...answers]).toEqual([
    ['a@example.com', { value: contact }],
    ['b@example.com', { value: null }],
  ]);
  expect(asked).toEqual(['Contact.Email', 'Lead.Email']);
});

test('a field that the other object does not have is named', async () => {
  const find = { among: [{ entity: 'Contact', by: ['Fax__c'] }], missing: 'leave' as const };
  const done = await askRelated(runContext(), { ...related, find }, ['x'], () => world.Contact, new Map());
  expect(done).toMatchObject({
    ok: false,
    fault: { code: 'SCHEMA_CHANGED', values: { object: 'Contact', field: 'Fax__c' } },
  });
});

test('[REL-59] further fields are asked only for whom the first ones do not know', async () => {
  const known = world.Contact.add({ Email: 'm@example.com', LastName: '見本' });
  const find = {
    among: [{ entity: 'Contact', by: ['Email', 'Phone', 'LastName'] }],
    missing: 'leave' as const,
  };
  const answers: Answers = new Map();
  await askRelated(runContext(), { ...related, find }, ['見本', 'nobody'], () => world.Contact, answers);
  expect([...answers]).toEqual([
    ['見本', { value: known }],
    ['nobody', { value: null }],
  ]);
});
