import { expect, test } from 'vitest';
import { pagePlace } from '../../../extension/content/page-place.ts';

test.each([
  ['/k/14/', '14', null],
  ['/k/14/?view=20&q=f1', '14', null],
  ['/k/14/show#record=5', '14', '5'],
  ['/k/14/show#record=5&l.view=20', '14', '5'],
  ['/k/guest/3/14/show#record=5', '14', '5'],
  ['/k/m/14/show?record=5', '14', '5'],
  ['/k/m/guest/3/14/show?record=5', '14', '5'],
  ['/k/guest/3/m/14/', '14', null],
  ['/k/14/show#record=abc', '14', null],
  ['/k/#/portal', null, null],
  ['/k/admin/app/flow', null, null],
])('%s is app %s, record %s', (path, app, recordId) => {
  expect(pagePlace(`https://demo.cybozu.com${path}`)).toEqual({ app, recordId });
});
