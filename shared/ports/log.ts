/**
 * One structured line: what happened and with which figures.
 * - `fields` MUST hold no secrets and no free text from records.
 * - An implementation MUST NOT throw; a log that fails may not stop a run.
 */
export interface Log {
  line(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
}
