import { expect, it } from 'vitest';
import { Dialog } from '../../../shared/look/dialog.tsx';
import { drawn } from '../../support/drawn.ts';

it('a dialog is named by its heading and can be closed by a named button', () => {
  const html = drawn(
    <Dialog title="変更点" closeLabel="閉じる" onClose={() => {}}>
      中身
    </Dialog>,
  );
  const heading = /<h2 id="([^"]+)">変更点/.exec(html)?.[1];
  expect(heading).toBeTruthy();
  expect(html).toContain(`aria-labelledby="${heading}"`);
  expect(html).toContain('aria-label="閉じる"');
});
