import type { FieldType } from '../field/field-type.ts';
import type { Field } from '../field/schema.ts';
import type { Issue } from '../issue/issue.ts';
import type { FieldValue, RecordFields } from '../record/record.ts';

/** A value an option of a transform may hold; plain JSON, so that it lives in the configuration. */
export type OptionValue = string | number | boolean | readonly string[] | { readonly [from: string]: string };

/** The options of one step, complete: what is not stored has its default. */
export type Options = Readonly<Record<string, OptionValue>>;

/** One option as the mapping editor shows it. `field` is the code of another field of the source record. */
export interface OptionSpec {
  readonly name: string;
  readonly kind: 'choice' | 'number' | 'flag' | 'text' | 'words' | 'table' | 'field';
  readonly default: OptionValue;
  readonly choices?: readonly string[];
}

/** What surrounds a value: nothing ambient, all handed in. */
export interface TransformContext {
  /** Fields of the same source record, for transforms that read a second field. */
  readonly record: RecordFields;
  readonly source?: Field;
  readonly target?: Field;
  /** IANA zone that dates without one are read in. */
  readonly timeZone: string;
  /** Region that phone numbers without a country are read in, `JP`. */
  readonly region: string;
  /** Area code that local phone numbers are read with, `096`. */
  readonly areaCode?: string;
  /** The value the target holds now, for latches and managed sets; absent when not known. */
  readonly current?: FieldValue;
}

/** A transform's answer: the new value, and what the person should know about it; an `error` issue drops the value. */
export interface Transformed {
  readonly value: FieldValue;
  /** Paths inside the value (`['2', '電話']` in a table); the mapping puts the field's own path in front. */
  readonly issues?: readonly Issue[];
}

/** Examples are shown in the editor and are also the transform's tests. */
export interface TransformExample {
  readonly options?: Options;
  /** What differs from the usual context: the record around the value, the target, the value it holds now. */
  readonly context?: Partial<TransformContext>;
  readonly from: FieldValue;
  /** The value it becomes, or the code of the issue it raises. */
  readonly to: FieldValue | { readonly issue: string };
}

/** The one shape of all transforms: data the editor can list and one runner can run. `run` never throws. */
export interface Transform {
  readonly id: string;
  readonly accepts: readonly FieldType[];
  readonly gives: FieldType | 'same' | 'target';
  readonly options: readonly OptionSpec[];
  readonly examples: readonly TransformExample[];
  /** It has something to say about an empty value too; all others are never handed one. */
  readonly takesEmpty?: boolean;
  run(value: FieldValue, options: Options, context: TransformContext): Transformed;
}

/** One step of a row's chain, as it is stored. */
export interface TransformStep {
  readonly id: string;
  readonly options?: Options;
}
