import { describe, expect, it } from 'vitest';
import { Button } from '../../../shared/look/button.tsx';
import { drawn } from '../../support/drawn.ts';

describe('a button', () => {
  it('never submits a form by itself', () => {
    expect(drawn(<Button>保存</Button>)).toContain('type="button"');
  });

  it('keeps its words, and so its width, while it works', () => {
    const html = drawn(<Button busy="保存しています…">保存</Button>);
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain('>保存<');
    expect(html).toContain('保存しています…');
  });

  it('says why it cannot be pressed, and stays reachable so that the reason is read', () => {
    const html = drawn(<Button blocked="先に直してください">次へ</Button>);
    expect(html).toContain('title="先に直してください"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/\sdisabled/);
  });
});
