import { describe, expect, it } from 'vitest';
import {
  acceptSuggestions,
  firstRows,
  openSuggestions,
} from '../../../../plugin/config/model/suggestions.ts';
import { sampleJob } from '../../../support/sample-config.ts';
import { customerSchema, leadSchema } from '../../../support/settings-schemas.ts';

const schemas = { left: customerSchema, right: leadSchema };
const empty = () => {
  const job = sampleJob();
  return { ...job, mapping: { ...job.mapping, rows: [], key: { row: '', fallbacks: [] } } };
};

describe('proposals', () => {
  it('[FER-30] give a new job the usual rows, with the e-mail address as its key', () => {
    const job = firstRows(empty(), schemas, 'both');
    const pairs = job.mapping.rows.map((it) => `${it.left} ${it.right}`);
    expect(pairs).toEqual(
      expect.arrayContaining(['company_name Company', 'last_name LastName', 'mail Email', 'tel Phone']),
    );
    const key = job.mapping.rows.find((it) => it.id === job.mapping.key.row);
    expect(key?.right).toBe('Email');
  });

  it('run the way of the template', () => {
    const job = firstRows(empty(), schemas, 'receive');
    expect(job.mapping.rows.map((it) => it.direction)).toContain('receive');
    expect(job.mapping.rows.map((it) => it.direction)).not.toContain('both');
  });

  it('are not made again for fields that have a row', () => {
    const [first] = openSuggestions(empty(), schemas);
    const job = acceptSuggestions(empty(), first ? [first] : []);
    expect(openSuggestions(job, schemas).map((it) => it.row.id)).not.toContain(first?.row.id);
  });

  it('leave a key that is there alone', () => {
    const job = acceptSuggestions(sampleJob(), openSuggestions(sampleJob(), schemas));
    expect(job.mapping.key.row).toBe('r1');
  });

  it('wait for both schemas', () => {
    expect(openSuggestions(empty(), null)).toEqual([]);
  });
});
