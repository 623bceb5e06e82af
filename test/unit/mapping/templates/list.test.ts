import { describe, expect, it } from 'vitest';
import { checkMapping } from '../../../../shared/mapping/check-mapping.ts';
import { mappingTemplates } from '../../../../shared/mapping/templates/list.ts';
import { templateSchemas } from '../../../../shared/mapping/templates/template-schemas.ts';

const takenAt = '2026-11-22T00:00:00.000Z';
const parts = mappingTemplates.flatMap((it) =>
  it.parts.map((part) => [`${it.id} ${part.id}`, part] as const),
);

it('the gallery has five templates and a blank one', () => {
  expect(mappingTemplates.map((it) => it.id)).toEqual([
    'salesforceCustomers',
    'activities',
    'businessCards',
    'telephony',
    'marketing',
    'blank',
  ]);
});

describe.each(parts)('%s', (_name, part) => {
  const { left, right } = templateSchemas(part, takenAt);

  it('its app has exactly the fields its rows name', () => {
    const named = new Set(
      part.mapping.rows.flatMap((it) =>
        [it.left, ...JSON.stringify(it.sendSteps).matchAll(/\{([^{}"]+)\}|"amountField":"([^"]+)"/g)].flatMap(
          (found) => (typeof found === 'string' ? [found] : [found[1] ?? found[2] ?? '']),
        ),
      ),
    );
    const fields = part.app.fields.map((it) => it.code);
    expect([...named].filter((it) => it !== '' && !fields.includes(it))).toEqual([]);
  });

  it('has no errors, so that it runs once the accounts are filled in', () => {
    const creates =
      part.job.kind === 'twoWay'
        ? undefined
        : [
            part.mapping.rows.some((it) => it.direction === 'send')
              ? ('send' as const)
              : ('receive' as const),
          ];
    const found = checkMapping(part.mapping, left, right, creates ? { creates } : {});
    expect(found.filter((it) => it.severity === 'error')).toEqual([]);
  });
});
