import { expect, it } from 'vitest';
import { jobTemplates } from '../../../../plugin/config/model/job-templates.ts';

const named = (id: string) => jobTemplates.find((it) => it.id === id)?.job;

it('[FER-05] leads and contacts are kept in step every five minutes unless somebody says otherwise', () => {
  for (const id of ['lead', 'contact'])
    expect(named(id)).toMatchObject({ kind: 'twoWay', schedule: { kind: 'interval', minutes: 5 } });
});

it('[FER-53] a link stays with its record in every template', () => {
  expect(new Set(jobTemplates.map((it) => it.job.duplicates))).toEqual(new Set(['sticky']));
});
