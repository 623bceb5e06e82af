import type { IssueCode } from '../../../shared/issue/codes.ts';

/** The inputs of a mark. */
export type MarkPlace = 'field' | 'value' | 'alive';

/** Everything that can be wrong with a mark. */
export type MarkProblem =
  | 'FIELD_MISSING'
  | 'ROLE_REFUSES_TYPE'
  | 'FIELD_READ_ONLY'
  | 'TARGET_TWICE'
  | 'CHOICE_UNKNOWN'
  | 'FLAG_NEEDS_ALIVE'
  | 'NO_VALUE'
  | 'TOO_LONG'
  | 'SAME';

/** Beside which input a problem is told; where none is named, beside the field. */
export const markPlaces: Partial<Record<IssueCode, MarkPlace>> = {
  CHOICE_UNKNOWN: 'value',
  FLAG_NEEDS_ALIVE: 'alive',
};
