/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'field'; readonly code: string }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** A formula that cannot be read; `reason` says which rule it breaks. */
export class FormulaSyntaxError extends Error {}

/** Every field code a formula mentions. */
export const fieldsIn = (expression: Expression): readonly string[] => {
  switch (expression.kind) {
    case 'field':
      return [expression.code];
    case 'negate':
      return fieldsIn(expression.operand);
    case 'operation':
      return [...fieldsIn(expression.left), ...fieldsIn(expression.right)];
    case 'call':
      return expression.arguments.flatMap(fieldsIn);
    default:
      return [];
  }
};
