import { expect, it } from 'vitest';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import type { FindRule, MappingRow } from '../../../shared/mapping/mapping.ts';
import { field, left, mapping, right, row } from '../../support/fields.ts';

const app = left(field('番号', 'text', { unique: true }), field('顧客', 'email'));
const object = right(
  field('Key', 'text', { unique: true }),
  field('WhoId', 'reference', { maxLength: 18, reference: { to: ['Contact'] } }),
  field('Note'),
);
const find: FindRule = { among: [{ entity: 'Contact', by: ['Email'] }], missing: 'leave' };
const key = row('番号', 'Key', 'send', { role: 'key' });
const told = (...rows: readonly MappingRow[]) => checkMapping(mapping(key, ...rows), app, object);

it('a row that finds its record by an address of any length is fine', () => {
  expect(told(row('顧客', 'WhoId', 'send', { find }))).toEqual([]);
});

it('what was found cannot be carried back: such a row goes one way, and one click makes it so', () => {
  expect(told(row('顧客', 'WhoId', 'both', { find }))).toMatchObject([
    { code: 'DIRECTION_IMPOSSIBLE', fixes: [{ kind: 'setDirection', direction: 'send' }] },
  ]);
});

it('where to look is told by the rule or by the field itself, or the row is stopped', () => {
  const nowhere: FindRule = { among: [], missing: 'fail' };
  expect(told(row('顧客', 'WhoId', 'send', { find: nowhere }))).toEqual([]);
  expect(told(row('顧客', 'Note', 'send', { find: nowhere }))).toMatchObject([{ code: 'FIND_NOWHERE' }]);
});

it('the key itself is never looked up elsewhere', () => {
  const looked = row('番号', 'Key', 'send', { role: 'key', find });
  expect(checkMapping(mapping(looked), app, object)).toMatchObject([{ code: 'KEY_TYPE' }]);
});
