import { fault } from '../../fault/fault.ts';
import type { Schema } from '../../field/schema.ts';
import { type Applied, applyMapping } from '../../mapping/apply-mapping.ts';
import type { KeyReader } from '../../mapping/compile-keys.ts';
import { type CompiledRow, compileMapping } from '../../mapping/compile-mapping.ts';
import type { Mapping, MappingRow } from '../../mapping/mapping.ts';
import { parsePhone } from '../../phone/parse.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { SyncKey, SyncRow, Translated, Translator } from './translator.ts';

/** Makes a mapping ready for a run; without its key no record can be found again, so that is a fault. */
export const compileTranslator = (mapping: Mapping, left: Schema, right: Schema): Result<Translator> => {
  const compiled = compileMapping(mapping, left, right);
  const [key] = compiled.keys.readers;
  if (!key || key.row.id !== mapping.key.row) {
    const row = mapping.rows.find((it) => it.id === mapping.key.row);
    return fail(fault('KEY_UNMAPPED', 'renkei', { left: row?.left ?? '', right: row?.right ?? '' }));
  }
  const sending = [...compiled.send.rows, ...compiled.send.tables.flatMap((it) => it.rows)];
  const receiving = [...compiled.receive.rows, ...compiled.receive.tables.flatMap((it) => it.rows)];
  const rows = mapping.rows.flatMap((it) => toRow(it, sending, receiving));
  return ok({
    rows,
    asleep: mapping.rows.map((it) => it.id).filter((id) => rows.every((it) => it.id !== id)),
    keys: compiled.keys.readers.map((it) => toKey(it, mapping)),
    fields: compiled.reads,
    creatable: { left: compiled.receive.creatable, right: compiled.send.creatable },
    updatable: { left: compiled.receive.updatable, right: compiled.send.updatable },
    translate: (from, record, current) => {
      const way = from === 'left' ? 'send' : 'receive';
      return toTranslated(applyMapping(compiled, way, record.fields, current ?? undefined), rows, from);
    },
  });
};

const toRow = (
  row: MappingRow,
  sending: readonly CompiledRow[],
  receiving: readonly CompiledRow[],
): readonly SyncRow[] => {
  const sent = sending.find((it) => it.id === row.id);
  const received = receiving.find((it) => it.id === row.id);
  const left = received?.target ?? sent?.source;
  const right = sent?.target ?? received?.source;
  if (!sent && !received) return [];
  return [
    {
      id: row.id,
      // A column is compared and written with its whole table.
      left: left?.table?.code ?? row.left,
      right: right?.table?.code ?? row.right,
      direction: row.direction,
      leftType: left?.table?.type ?? left?.field.type ?? 'text',
      rightType: right?.table?.type ?? right?.field.type ?? 'text',
    },
  ];
};

const toKey = (it: KeyReader, mapping: Mapping): SyncKey => ({
  row: it.row.id,
  left: it.row.left,
  right: it.row.right,
  native: { left: it.left.upsertKey, right: it.right.upsertKey },
  normal: (side, fields) => (side === 'left' ? it.ofLeft(fields) : it.ofRight(fields)),
  spellings: (normal, carried) => {
    const texts = [...(carried ? [carried.trim()] : []), normal];
    return [...new Set(it.kind === 'phone' ? [...texts, ...phoneSpellings(normal, mapping)] : texts)];
  },
});

// Neither side compares numbers by their meaning, so each usual spelling is asked for.
const phoneSpellings = (key: string, mapping: Mapping): readonly string[] => {
  const number = parsePhone(key, mapping);
  return number ? [number.national, number.national.replace(/[^0-9]/g, '')] : [];
};

const toTranslated = (applied: Applied, rows: readonly SyncRow[], from: 'left' | 'right'): Translated => {
  if (applied.issues.length === 0)
    return { fields: applied.fields, issues: [], failed: false, dropped: none };
  const target = from === 'left' ? 'right' : 'left';
  const troubled = new Set(
    applied.issues.filter((it) => it.severity !== 'note' && it.code !== 'LATCHED').map((it) => it.values.row),
  );
  return {
    fields: applied.fields,
    issues: applied.issues,
    failed: applied.issues.some((it) => it.severity === 'error'),
    dropped: new Set(
      rows.filter((it) => troubled.has(it.id) && applied.fields[it[target]] === undefined).map((it) => it.id),
    ),
  };
};

const none: ReadonlySet<string> = new Set();
