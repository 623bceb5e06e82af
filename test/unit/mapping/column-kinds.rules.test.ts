import { expect, it } from 'vitest';
import { columnKinds } from '../../../shared/mapping/column-kinds.rules.ts';
import { findTransform } from '../../../shared/transform/list.ts';

it('every reading of a column goes through transforms that exist and give its type', () => {
  for (const kind of columnKinds) {
    const last = findTransform(kind.steps.at(-1)?.id ?? '');
    expect(last, kind.type).toBeDefined();
    expect([last?.gives, 'text']).toContain(kind.type);
  }
});
