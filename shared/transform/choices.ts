import type { Issue } from '../issue/issue.ts';
import { issue } from '../issue/issue.ts';
import type { FieldValue } from '../record/record.ts';
import { textOf } from './answers.ts';
import { matchOption, unmatchedPolicies } from './choice.ts';
import type { Transform } from './transform.ts';

const itemsOf = (value: FieldValue): string[] =>
  Array.isArray(value) ? value.map((it) => textOf([it] as FieldValue)) : [textOf(value)];

/** Finds the target's options for a list of values; an unknown one is told and the others are carried. */
export const choices: Transform = {
  id: 'choices',
  accepts: ['choices', 'choice', 'text'],
  gives: 'choices',
  options: [
    { name: 'table', kind: 'table', default: {} },
    { name: 'unmatched', kind: 'choice', default: 'leaveOut', choices: [...unmatchedPolicies] },
    { name: 'other', kind: 'text', default: '' },
  ],
  examples: [
    { from: ['a', 'b'], to: ['a', 'b'] },
    {
      options: { table: { 東京: 'Tokyo', 東京都: 'Tokyo' } },
      from: ['東京', '東京都', '大阪'],
      to: ['Tokyo', '大阪'],
    },
  ],
  run(value, options, context) {
    const found = new Set<string>();
    const issues: Issue[] = [];
    for (const item of itemsOf(value)) {
      const option = matchOption(item, options, context);
      if (option !== null) found.add(option);
      else {
        issues.push(
          issue('CHOICE_UNKNOWN', options.unmatched === 'refuse' ? 'error' : 'warning', [], { value: item }),
        );
        if (options.unmatched === 'other' && options.other !== '') found.add(String(options.other));
      }
    }
    const carried = found.size === 0 ? null : [...found];
    return issues.length === 0 ? { value: carried } : { value: carried, issues };
  },
};
