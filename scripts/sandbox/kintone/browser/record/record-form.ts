import { signal } from '@preact/signals';
import type { AppForm } from './app-form.ts';
import type { FieldValue, RecordValues, TableRow } from './record-values.ts';
import { rowsOf } from './record-values.ts';

/** What changed: a field, and for one inside a table where it stands. */
export interface FieldChange {
  readonly code: string;
  readonly cell?: { readonly table: string; readonly index: number };
}

/** A record under edit. Every change goes through here, is drawn again, and is told to `changed`. */
export class RecordForm {
  readonly appForm: AppForm;
  readonly version = signal(0);
  /** What stands above the form when something is wrong. */
  topError: string | null = null;
  /** Called for each change a person makes, after the value is in place. */
  changed: (change: FieldChange) => void = () => {};
  #values: RecordValues;

  constructor(appForm: AppForm, values: RecordValues) {
    this.appForm = appForm;
    this.#values = appForm.compute(structuredClone(values));
  }

  field(code: string): FieldValue | undefined {
    return this.#values[code];
  }

  /** A copy nobody else holds: what events and `record.get` hand out. */
  snapshot(): RecordValues {
    return structuredClone(this.#values);
  }

  /** Puts values in place without telling anybody: the outcome of a handler, of a lookup, of a save. */
  put(values: RecordValues): void {
    this.#keep({ ...this.#values, ...values });
  }

  /** A person changed a field that stands by itself. */
  setValue(code: string, value: unknown): void {
    const field = this.#values[code];
    if (!field) return;
    this.#keep({ ...this.#values, [code]: { ...field, value, error: null } });
    this.changed({ code });
  }

  /** A person changed a field inside a table. */
  setCell(table: string, index: number, code: string, value: unknown): void {
    const rows = rowsOf(this.#values[table]).map((row, at) =>
      at === index
        ? {
            ...row,
            value: { ...row.value, [code]: { ...(row.value[code] as FieldValue), value, error: null } },
          }
        : row,
    );
    this.#putRows(table, rows);
    this.changed({ code, cell: { table, index } });
  }

  /** A person added or removed a row. */
  setRows(table: string, rows: readonly TableRow[]): void {
    this.#putRows(table, rows);
    this.changed({ code: table });
  }

  /** Writes refusals beside the fields they are about; the rest stands above the form. */
  showErrors(topError: string | null, byField: Readonly<Record<string, string>>): void {
    this.topError = topError;
    const marked: RecordValues = {};
    for (const [code, error] of Object.entries(byField)) {
      const field = this.#values[code];
      if (field) marked[code] = { ...field, error };
    }
    this.put(marked);
  }

  clearErrors(): void {
    this.topError = null;
    this.#values = Object.fromEntries(
      Object.entries(this.#values).map(([code, field]) => [code, withoutErrors(field)]),
    );
    this.redraw();
  }

  /** True while any field carries an error. */
  get hasErrors(): boolean {
    return Object.values(this.#values).some(
      (field) => field.error || (field.type === 'SUBTABLE' && rowsOf(field).some(rowHasError)),
    );
  }

  redraw(): void {
    this.version.value += 1;
  }

  #putRows(table: string, rows: readonly TableRow[]): void {
    this.#keep({ ...this.#values, [table]: { ...(this.#values[table] as FieldValue), value: rows } });
  }

  #keep(values: RecordValues): void {
    this.#values = this.appForm.compute(values);
    this.redraw();
  }
}

const rowHasError = (row: TableRow): boolean => Object.values(row.value).some((cell) => cell.error);

const withoutErrors = (field: FieldValue): FieldValue =>
  field.type === 'SUBTABLE'
    ? {
        ...field,
        error: null,
        value: rowsOf(field).map((row) => ({
          ...row,
          value: Object.fromEntries(
            Object.entries(row.value).map(([code, cell]) => [code, { ...cell, error: null }]),
          ),
        })),
      }
    : { ...field, error: null };
