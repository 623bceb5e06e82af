/** What stands on the right of an operator. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'function'; readonly name: string; readonly arguments: readonly string[] };

/** Every operator of the query language. */
export type Operator =
  | '='
  | '!='
  | '>'
  | '<'
  | '>='
  | '<='
  | 'in'
  | 'not in'
  | 'like'
  | 'not like'
  | 'is empty'
  | 'is not empty';

/** One comparison, such as `status in ("open")`. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly field: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

/** A condition as a tree. */
export type Condition = Comparison | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] };

/** One field to sort by. */
export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** A whole query as it was written; numbers are not yet checked against the limits. */
export interface Query {
  readonly condition: Condition | null;
  readonly order: readonly SortKey[];
  readonly limit: number | null;
  readonly offset: number | null;
}
