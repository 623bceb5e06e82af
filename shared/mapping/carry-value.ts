import type { Issue } from '../issue/issue.ts';
import type { FieldValue, RecordFields } from '../record/record.ts';
import { quote } from '../transform/answers.ts';
import { runSteps } from '../transform/run-steps.ts';
import type { TransformContext } from '../transform/transform.ts';
import type { CompiledRow } from './compile-mapping.ts';
import { type Fitted, fitValue } from './fit-value.ts';
import type { Mapping } from './mapping.ts';

const report = (row: CompiledRow, found: Issue, path: readonly string[], issues: Issue[]): void => {
  const severity = found.severity === 'error' && row.row.onError === 'dropField' ? 'warning' : found.severity;
  issues.push({
    code: found.code,
    severity,
    path: [...path, ...found.path],
    values: { field: row.target.field.label, row: row.id, ...found.values },
  });
};

const contextOf = (
  row: CompiledRow,
  mapping: Mapping,
  record: RecordFields,
  current: RecordFields | undefined,
): TransformContext => ({
  record,
  ...(row.source ? { source: row.source.field } : {}),
  target: row.target.field,
  timeZone: mapping.timeZone,
  region: mapping.region,
  ...(mapping.areaCode === undefined ? {} : { areaCode: mapping.areaCode }),
  ...(current === undefined ? {} : { current: current[row.targetPath] ?? null }),
});

/** What an empty result means for the target: undefined leaves it alone. */
const emptied = (row: CompiledRow, path: readonly string[], issues: Issue[]): FieldValue | undefined => {
  if (row.row.whenEmpty === 'leave') return undefined;
  // A yes-or-no field knows no third state.
  if (row.target.field.type === 'boolean') return false;
  if (!row.target.field.required) return null;
  report(row, { code: 'REQUIRED_EMPTY', severity: 'error', path: [], values: {} }, path, issues);
  return undefined;
};

/** A key that is still to be looked up is not what the target will hold. */
const fitTarget = ({ row, target }: CompiledRow, value: FieldValue): Fitted =>
  row.find ? { value } : fitValue(value, target.field);

/**
 * Takes one value through its row: the steps, the target's own limits, then the policies for empty and for failed.
 * Undefined means: write nothing there. Issues are added to `issues`.
 */
export const carryValue = (
  row: CompiledRow,
  mapping: Mapping,
  record: RecordFields,
  value: FieldValue,
  current: RecordFields | undefined,
  issues: Issue[],
  path: readonly string[] = [row.targetPath],
): FieldValue | undefined => {
  let carried = value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
  if (row.steps.length > 0) {
    const answer = runSteps(row.steps, carried, contextOf(row, mapping, record, current));
    carried = answer.value;
    let stopped = false;
    for (const found of answer.issues ?? []) {
      report(row, found, path, issues);
      stopped ||= found.severity === 'error' || found.code === 'LATCHED';
    }
    if (stopped) return undefined;
  }
  const fitted = fitTarget(row, carried);
  if ('error' in fitted) {
    const values = { value: quote(carried), ...(fitted.limit === undefined ? {} : { limit: fitted.limit }) };
    report(row, { code: fitted.error, severity: 'error', path: [], values }, path, issues);
    return undefined;
  }
  if (fitted.note)
    report(
      row,
      { code: fitted.note, severity: 'note', path: [], values: { value: quote(carried) } },
      path,
      issues,
    );
  return fitted.value === null ? emptied(row, path, issues) : fitted.value;
};
