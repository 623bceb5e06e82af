import type { Field, Schema } from './schema.ts';
import { similarFields } from './similar-fields.ts';

/** One difference between a schema as it was when the mapping was saved and as it is now. */
export interface Drift {
  readonly kind:
    | 'renamed'
    | 'missing'
    | 'accessLost'
    | 'accessBack'
    | 'typeChanged'
    | 'optionRemoved'
    | 'optionAdded'
    | 'uniqueLost'
    | 'nowRequired'
    | 'readOnlyNow'
    | 'shorter';
  readonly code: string;
  readonly label: string;
  /** The code a renamed field probably has now; the option that went; the type it had. */
  readonly detail?: string;
}

const mayWrite = (field: Field): boolean => field.creatable || field.updatable;

const drift = (kind: Drift['kind'], field: Field, detail?: string): Drift => ({
  kind,
  code: field.code,
  label: field.label,
  ...(detail === undefined ? {} : { detail }),
});

const optionDrifts = (before: Field, now: Field): Drift[] => {
  const was = new Set(before.choices?.map((it) => it.value));
  const is = new Set(now.choices?.map((it) => it.value));
  return [
    ...[...was].filter((it) => !is.has(it)).map((it) => drift('optionRemoved', now, it)),
    ...[...is].filter((it) => !was.has(it)).map((it) => drift('optionAdded', now, it)),
  ];
};

const isShorter = (before: Field, now: Field): boolean =>
  now.maxLength !== undefined && now.maxLength < (before.maxLength ?? Number.POSITIVE_INFINITY);

const changes = (before: Field, now: Field): Drift[] => {
  const when = (holds: boolean, kind: Drift['kind'], detail?: string) =>
    holds ? [drift(kind, now, detail)] : [];
  return [
    ...when(before.readable && !now.readable, 'accessLost'),
    ...when(!before.readable && now.readable, 'accessBack'),
    ...when(before.type !== now.type, 'typeChanged', before.type),
    ...when(before.unique && !now.unique, 'uniqueLost'),
    ...when(!before.required && now.required && !now.hasDefault, 'nowRequired'),
    ...when(now.readable && mayWrite(before) && !mayWrite(now), 'readOnlyNow'),
    ...when(isShorter(before, now), 'shorter', String(now.maxLength)),
    ...optionDrifts(before, now),
  ];
};

/** A field that is gone was renamed when exactly its label, or something much like its code, came in its place. */
const gone = (before: Field, arrivals: readonly Field[]): Drift => {
  const heirs = arrivals.filter((it) => it.type === before.type);
  const heir = heirs.find((it) => it.label === before.label) ?? similarFields(before.code, heirs)[0];
  return heir ? drift('renamed', before, heir.code) : drift('missing', before);
};

/** Everything that changed between two states of one app or object and could matter to a mapping. */
export const schemaDrift = (before: Schema, now: Schema): Drift[] => {
  const is = new Map(now.fields.map((it) => [it.code, it]));
  const was = new Map(before.fields.map((it) => [it.code, it]));
  const arrivals = now.fields.filter((it) => !was.has(it.code));
  const ofKnown = before.fields.flatMap((field) => {
    const current = is.get(field.code);
    return current ? changes(field, current) : [gone(field, arrivals)];
  });
  const required = arrivals
    .filter((it) => it.required && it.creatable && !it.hasDefault)
    .map((it) => drift('nowRequired', it));
  return [...ofKnown, ...required];
};
