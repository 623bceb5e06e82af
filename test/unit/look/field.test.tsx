import { describe, expect, it } from 'vitest';
import { describedBy, Field } from '../../../shared/look/field.tsx';
import { drawn } from '../../support/drawn.ts';

describe('a field', () => {
  it('ties label, control, hint and problem together', () => {
    const html = drawn(
      <Field id="url" label="URL" hint="貼り付けられます" problem="アドレスを入れてください">
        <input id="url" aria-describedby={describedBy('url')} />
      </Field>,
    );
    expect(html).toContain('<label for="url">URL</label>');
    expect(html).toMatch(
      new RegExp(`id="${describedBy('url')}">.*アドレスを入れてください.*貼り付けられます`),
    );
    expect(html).toContain('role="alert"');
  });

  it('keeps its help behind a button until it is asked for', () => {
    const html = drawn(
      <Field id="url" label="URL" help={{ label: 'URL の説明', text: '長い説明' }}>
        <input id="url" />
      </Field>,
    );
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toContain('長い説明');
  });
});
