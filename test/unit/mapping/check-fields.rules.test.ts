import { expect, it } from 'vitest';
import { checkFields } from '../../../shared/mapping/check-fields.rules.ts';
import { findField } from '../../../shared/mapping/find-field.ts';
import { field, left, readOnly, right, row } from '../../support/fields.ts';

const here = left(field('会社名'), field('計算', 'decimal', readOnly));
const there = right(field('Company'), field('Secret', 'text', { readable: false, ...readOnly }));
const check = (it: ReturnType<typeof row>) => {
  const place = (schema: typeof here, path: string) => (path === '' ? undefined : findField(schema, path));
  return checkFields(
    { row: it, at: 0, left: place(here, it.left), right: place(there, it.right) },
    here,
    there,
  );
};

it('[HOT-45] a lost field comes with the field it may have become', () => {
  expect(check(row('会社名_1', 'Company'))).toMatchObject([
    {
      code: 'FIELD_MISSING',
      fixes: [{ kind: 'setPath', side: 'left', path: '会社名' }, { kind: 'disable' }],
    },
  ]);
});

it('[HOT-16] a calculated field can be sent, not received', () => {
  expect(check(row('計算', 'Company', 'send'))).toEqual([]);
  expect(check(row('計算', 'Company', 'both'))).toMatchObject([
    { code: 'DIRECTION_IMPOSSIBLE', fixes: [{ kind: 'setDirection', direction: 'send' }] },
  ]);
});

it('[FER-45] a field out of reach is a warning, and the row can be switched off, not deleted', () => {
  expect(check(row('会社名', 'Secret', 'receive'))).toMatchObject([
    { code: 'FIELD_NO_ACCESS', severity: 'warning', fixes: [{ kind: 'disable' }] },
  ]);
});

it('a row may lack its source only where its steps make the value', () => {
  const fixedValue = { sendSteps: [{ id: 'constant' }] };
  expect(check(row('', 'Company', 'send', fixedValue))).toEqual([]);
  expect(check(row('', 'Company', 'both', fixedValue))).toMatchObject([{ code: 'FIELD_MISSING' }]);
  expect(check(row('', 'Company', 'send'))).toMatchObject([{ code: 'FIELD_MISSING' }]);
});
