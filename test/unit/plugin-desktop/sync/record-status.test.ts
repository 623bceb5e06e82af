import { expect, it } from 'vitest';
import { isAbout } from '../../../../plugin/desktop/sync/record-status.ts';
import { runItem } from './run-item.ts';

it('[FER-37] an item is about a record that was read in kintone, or written there', () => {
  expect(isAbout(runItem({ side: 'right', sourceId: '7', targetId: '003' }), '7')).toBe(true);
  expect(isAbout(runItem({ side: 'left', sourceId: '003', targetId: '7' }), '7')).toBe(true);
  expect(isAbout(runItem({ side: 'left', sourceId: '7', targetId: '8' }), '7')).toBe(false);
});
