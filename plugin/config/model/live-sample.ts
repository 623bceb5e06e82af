import type { Schema } from '../../../shared/field/schema.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { type CompiledRow, compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import type { Mapping, MappingRow, Way } from '../../../shared/mapping/mapping.ts';
import type { FieldValue, RecordFields } from '../../../shared/record/record.ts';
import { runSteps } from '../../../shared/transform/run-steps.ts';

/** A value after one step; `stopped` when this step, or one before it, refused it. */
export interface LiveStep {
  readonly id: string;
  readonly value: FieldValue;
  readonly stopped: boolean;
}

/** What a row makes of a real record. */
export interface LiveValue {
  readonly way: Way;
  readonly raw: FieldValue;
  readonly steps: readonly LiveStep[];
  /** What would be written; undefined = nothing would. */
  readonly result: FieldValue | undefined;
  readonly issues: readonly Issue[];
}

/** The way a row is shown in: towards kintone only where it goes nowhere else. */
export const shownWay = (row: Pick<MappingRow, 'direction'>): Way =>
  row.direction === 'receive' || row.direction === 'read' ? 'receive' : 'send';

const traceOf = (
  compiled: CompiledRow,
  mapping: Mapping,
  record: RecordFields,
  raw: FieldValue,
): readonly LiveStep[] => {
  let stopped = false;
  return compiled.steps.map((step, at) => {
    const answer = runSteps(compiled.steps.slice(0, at + 1), raw, {
      record,
      ...(compiled.source ? { source: compiled.source.field } : {}),
      target: compiled.target.field,
      timeZone: mapping.timeZone,
      region: mapping.region,
      ...(mapping.areaCode ? { areaCode: mapping.areaCode } : {}),
    });
    stopped ||= (answer.issues ?? []).some((it) => it.severity === 'error');
    return { id: step.transform.id, value: stopped ? null : answer.value, stopped };
  });
};

/** Runs one row over one real record, with the value after each step; null while the row cannot run. */
export const liveValue = (
  mapping: Mapping,
  row: MappingRow,
  schemas: { readonly left: Schema; readonly right: Schema },
  record: RecordFields,
  way: Way = shownWay(row),
): LiveValue | null => {
  // A row that is off is still shown with its value: the admin decides by it.
  const alone: Mapping = { ...mapping, rows: [{ ...row, disabled: false }] };
  const compiled = compileMapping(alone, schemas.left, schemas.right);
  const ready = compiled[way].rows[0];
  if (!ready) return null;
  const applied = applyMapping(compiled, way, record);
  const raw = ready.sourcePath === '' ? null : (record[ready.sourcePath] ?? null);
  return {
    way,
    raw,
    steps: traceOf(ready, mapping, record, raw),
    result: applied.fields[ready.targetPath],
    issues: applied.issues,
  };
};
