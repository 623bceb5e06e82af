import { expect, it } from 'vitest';
import { Banner } from '../../../shared/look/banner.tsx';
import { drawn } from '../../support/drawn.ts';

it('a banner is announced the way it is asked to be', () => {
  expect(drawn(<Banner tone="bad" role="alert" title="失敗しました" />)).toContain('role="alert"');
  expect(drawn(<Banner tone="good" title="保存しました" />)).not.toContain('role=');
});
