import { expect, it } from 'vitest';
import { row, step, templateMapping } from '../../../../shared/mapping/templates/template-row.ts';

it('makes rows and a mapping for Japan', () => {
  expect(row('姓', 'LastName', 'both', { onError: 'failRow' })).toMatchObject({
    id: '姓-LastName',
    onError: 'failRow',
    whenEmpty: 'clear',
  });
  expect(step('trim')).toEqual({ id: 'trim' });
  expect(templateMapping([], 'k')).toMatchObject({
    timeZone: 'Asia/Tokyo',
    region: 'JP',
    key: { row: 'k', fallbacks: [] },
  });
});
