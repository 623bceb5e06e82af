import type { Fault } from '../../fault/fault.ts';
import { type Issue, issue } from '../../issue/issue.ts';
import { textOf } from '../../transform/answers.ts';
import type { SideName } from '../ports.ts';
import type { RelatedRow } from './find-related.ts';
import type { Translated, Translator } from './translator.ts';

/** What a value was found to mean: null = nobody; `added` names where the record was put, or would have been. */
export interface Answer {
  readonly value: string | null;
  readonly added?: string;
  readonly refused?: Fault;
}

/** Answers by the value that was asked for. */
export type Answers = Map<string, Answer>;

/** The translator with every looked-up value in its place: what nobody answers to is left out, or keeps its row back. */
export const putRelated = (
  translator: Translator,
  side: SideName,
  rows: readonly RelatedRow[],
  known: ReadonlyMap<string, Answers>,
): Translator => {
  if (rows.length === 0) return translator;
  return {
    ...translator,
    translate: (from, record, current) => {
      const carried = translator.translate(from, record, current);
      return from === side ? rows.reduce((all, it) => put(all, it, known), carried) : carried;
    },
  };
};

const put = (
  carried: Translated,
  { row, find, target }: RelatedRow,
  known: ReadonlyMap<string, Answers>,
): Translated => {
  const asked = textOf(carried.fields[target] ?? null).trim();
  if (asked === '') return carried;
  const answer = known.get(row.id)?.get(asked) ?? { value: null };
  const issues = [...carried.issues, ...issuesOf(answer, asked, row.id, target, find.missing)];
  if (answer.value !== null)
    return { ...carried, issues, fields: { ...carried.fields, [target]: answer.value } };
  const { [target]: _, ...fields } = carried.fields;
  return {
    fields,
    issues,
    failed: carried.failed || issues.some((it) => it.severity === 'error'),
    dropped: new Set([...carried.dropped, row.id]),
  };
};

const issuesOf = (
  { value, added, refused }: Answer,
  asked: string,
  row: string,
  target: string,
  missing: 'leave' | 'fail',
): readonly Issue[] => {
  const severity = missing === 'fail' ? 'error' : 'note';
  const values = { row, value: asked };
  if (refused) {
    const why = refused.cause?.message ?? refused.code;
    return [issue('RELATED_REFUSED', severity, [target], { ...values, object: added ?? '', why })];
  }
  if (added !== undefined) return [issue('RELATED_ADDED', 'note', [target], { ...values, object: added })];
  return value === null ? [issue('LOOKUP_MISSING', severity, [target], values)] : [];
};
