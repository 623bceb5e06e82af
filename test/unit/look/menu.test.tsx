import { expect, it } from 'vitest';
import { Menu } from '../../../shared/look/menu.tsx';
import { drawn } from '../../support/drawn.ts';

it('a menu is opened by a named button that points to it', () => {
  const html = drawn(
    <Menu
      label="そのほか"
      items={[
        { label: '複製', onChoose: () => {} },
        { label: '削除', danger: true, disabled: true, hint: '実行中です', onChoose: () => {} },
      ]}
    />,
  );
  const target = /popovertarget="([^"]+)"/i.exec(html)?.[1];
  expect(html).toContain('aria-haspopup="menu"');
  expect(html).toMatch(new RegExp(`id="${target}"[^>]*role="menu"`));
  expect(html.match(/role="menuitem"/g)).toHaveLength(2);
  expect(html).toContain('実行中です');
});
