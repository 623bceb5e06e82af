import { expect, it } from 'vitest';
import { Card } from '../../../shared/look/card.tsx';
import { drawn } from '../../support/drawn.ts';

it('a card without a title has no empty heading', () => {
  expect(drawn(<Card>中身</Card>)).not.toContain('<h2');
  expect(drawn(<Card title="接続">中身</Card>)).toContain('<h2>接続</h2>');
});
