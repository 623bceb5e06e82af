import { compatibility } from '../field/compatibility.ts';
import type { Field, Schema } from '../field/schema.ts';
import { type ReadySteps, readySteps } from '../transform/run-steps.ts';
import type { TransformStep } from '../transform/transform.ts';
import { compileKeys, type KeyReaders } from './compile-keys.ts';
import { type FieldPlace, findField } from './find-field.ts';
import type { Mapping, MappingRow, TableRule, Way } from './mapping.ts';
import { runsIn, sourcesOf } from './row-ways.rules.ts';

/** One row made ready for one way. */
export interface CompiledRow {
  readonly id: string;
  readonly row: MappingRow;
  /** `''` where the steps make the value up. */
  readonly sourcePath: string;
  readonly source: FieldPlace | null;
  readonly targetPath: string;
  readonly target: FieldPlace;
  readonly steps: ReadySteps;
}

/** Rows that together write one table field. */
export interface CompiledTable {
  readonly table: Field;
  readonly rows: readonly CompiledRow[];
  readonly rule: TableRule;
}

/** All rows of one way. */
export interface CompiledWay {
  readonly rows: readonly CompiledRow[];
  readonly tables: readonly CompiledTable[];
  /** Target codes that may be written at all, by kind of write. */
  readonly creatable: ReadonlySet<string>;
  readonly updatable: ReadonlySet<string>;
}

/** A mapping made ready: everything that depends on the schemas alone is settled. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  readonly left: Schema;
  readonly right: Schema;
  readonly send: CompiledWay;
  readonly receive: CompiledWay;
  readonly keys: KeyReaders;
  /** Paths to read on each side, those that templates and keys need included. */
  readonly reads: { readonly left: readonly string[]; readonly right: readonly string[] };
}

const latchStep: TransformStep = { id: 'latch' };

const stepsOf = (row: MappingRow, way: Way, source: Field | undefined, target: Field): ReadySteps => {
  const stored = way === 'send' ? row.sendSteps : row.receiveSteps;
  const usual =
    source && !row.find ? compatibility(source, target).via.map((id): TransformStep => ({ id })) : [];
  const steps = stored.length > 0 ? stored : usual;
  const latched = row.direction === 'latch' && way === 'receive' && !steps.some((it) => it.id === 'latch');
  return readySteps(latched ? [...steps, latchStep] : steps);
};

const compileRow = (row: MappingRow, way: Way, from: Schema, to: Schema): CompiledRow | null => {
  const sourcePath = way === 'send' ? row.left : row.right;
  const targetPath = way === 'send' ? row.right : row.left;
  const source = sourcePath === '' ? null : findField(from, sourcePath);
  const target = findField(to, targetPath);
  if (!target || (sourcePath !== '' && !source) || !runsIn(row, way, source, target)) return null;
  const steps = stepsOf(row, way, source?.field, target.field);
  return { id: row.id, row, sourcePath, source, targetPath, target, steps };
};

const tablesOf = (rows: readonly CompiledRow[], rules: readonly TableRule[]): CompiledTable[] => {
  const byTable = new Map<string, CompiledRow[]>();
  for (const row of rows) {
    const code = row.target.table?.code;
    if (code !== undefined) byTable.set(code, [...(byTable.get(code) ?? []), row]);
  }
  return [...byTable].flatMap(([code, its]) => {
    const table = its[0]?.target.table;
    const rule = rules.find((it) => it.table === code) ?? { table: code, mode: 'replace' as const };
    return table ? [{ table, rows: its, rule }] : [];
  });
};

const compileWay = (mapping: Mapping, way: Way, from: Schema, to: Schema): CompiledWay => {
  const compiled = mapping.rows.flatMap((row) => compileRow(row, way, from, to) ?? []);
  const rows = compiled.filter((it) => !it.target.table);
  const tables = tablesOf(compiled, mapping.tables ?? []);
  const targets = [...rows.map((it) => it.target.field), ...tables.map((it) => it.table)];
  const codes = (may: (field: Field) => boolean) => new Set(targets.filter(may).map((it) => it.code));
  return { rows, tables, creatable: codes((it) => it.creatable), updatable: codes((it) => it.updatable) };
};

const allRows = (way: CompiledWay): CompiledRow[] => [...way.rows, ...way.tables.flatMap((it) => it.rows)];

const readsOf = (way: CompiledWay, schema: Schema): string[] =>
  allRows(way).flatMap((it) => [it.source?.table?.code ?? it.sourcePath, ...sourcesOf(it.steps, schema)]);

const unique = (paths: readonly string[]): string[] => [...new Set(paths.filter((it) => it !== ''))];

/** Makes a mapping ready for two schemas. Rows whose fields are gone are left out; `checkMapping` names them. */
export const compileMapping = (mapping: Mapping, left: Schema, right: Schema): CompiledMapping => {
  const send = compileWay(mapping, 'send', left, right);
  const receive = compileWay(mapping, 'receive', right, left);
  const keys = compileKeys(mapping, left, right);
  // What a way writes is read too: latches, managed sets and comparisons need the value that stands there.
  const targets = (way: CompiledWay) => allRows(way).map((it) => it.target.table?.code ?? it.targetPath);
  return {
    mapping,
    left,
    right,
    send,
    receive,
    keys,
    reads: {
      left: unique([...readsOf(send, left), ...targets(receive), ...keys.paths.left]),
      right: unique([...readsOf(receive, right), ...targets(send), ...keys.paths.right]),
    },
  };
};
