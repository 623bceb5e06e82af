import { expect, it } from 'vitest';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import { field, left, mapping, readOnly, right, row } from '../../support/fields.ts';

const schemas = [
  left(field('メール', 'email'), field('姓'), field('計算', 'decimal', readOnly)),
  right(
    field('Email', 'email'),
    field('LastName'),
    field('Score', 'decimal', readOnly),
    field('Once', 'text', { updatable: false }),
  ),
] as const;

it('[FER-45] a row whose field is gone or hidden is left out and the others run', () => {
  const compiled = compileMapping(
    mapping(row('メール', 'Email'), row('姓', 'Gone'), row('姓', 'LastName')),
    ...schemas,
  );
  expect(compiled.send.rows.map((it) => it.id)).toEqual(['メール-Email', '姓-LastName']);
});

it('[SAT-29] a score that can only be read is never written, though the row says both', () => {
  const compiled = compileMapping(mapping(row('姓', 'Score')), ...schemas);
  expect(compiled.send.rows).toEqual([]);
  expect(compiled.receive.rows).toHaveLength(1);
});

it('tells what to read on each side, and what a new and a stored record take', () => {
  const compiled = compileMapping(
    mapping(row('メール', 'Email'), row('姓', 'Once', 'send'), row('計算', 'LastName', 'send')),
    ...schemas,
  );
  expect(compiled.reads).toEqual({ left: ['メール', '姓', '計算'], right: ['Email', 'Once', 'LastName'] });
  expect([...compiled.send.creatable]).toEqual(['Email', 'Once', 'LastName']);
  expect([...compiled.send.updatable]).toEqual(['Email', 'LastName']);
});
