import { expect, it } from 'vitest';
import { businessCards } from '../../../../shared/mapping/templates/business-cards.ts';

it('companies, departments and people are three parts in that order, tied by the company’s key', () => {
  expect(businessCards.parts.map((it) => it.id)).toEqual(['company', 'department', 'lead']);
  for (const part of businessCards.parts.slice(1)) {
    expect(part.app.fields.find((it) => it.code === '会社ID')?.reference?.keyField).toBe('会社ID');
    expect(part.mapping.rows.map((it) => it.left)).toContain('会社ID');
  }
});
