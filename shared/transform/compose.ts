import { give, textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Transform } from './transform.ts';

/** Texts and field codes in turn: `{姓} {名}` is ['', '姓', ' ', '名', '']. */
export const templateParts = prepared((options) => String(options.template).split(/[{}]/));

/** The field codes a template names. */
export const templateFields = (template: string): string[] => {
  const parts = template.split(/[{}]/);
  return parts.filter((_, at) => at % 2 === 1 && at < parts.length - 1);
};

/** Puts several fields of one record into one text; `{value}` is the row's own field. */
export const compose: Transform = {
  id: 'compose',
  accepts: [],
  gives: 'text',
  takesEmpty: true,
  options: [
    { name: 'template', kind: 'text', default: '{value}' },
    { name: 'tidy', kind: 'flag', default: true },
  ],
  examples: [
    {
      options: { template: '{姓} {名}' },
      context: { record: { 姓: '山田', 名: '太郎' } },
      from: '山田',
      to: '山田 太郎',
    },
    {
      options: { template: '【{channel}】{subject}' },
      context: { record: { channel: 'メール', subject: '見積' } },
      from: '見積',
      to: '【メール】見積',
    },
    {
      options: { template: '{姓} {名}' },
      context: { record: { 姓: '山田', 名: null } },
      from: null,
      to: '山田',
    },
    { options: { template: '{姓} {名}' }, context: { record: {} }, from: null, to: null },
    { options: { template: '{value}様' }, from: '山田', to: '山田様' },
  ],
  run(value, options, context) {
    const parts = templateParts(options);
    let any = false;
    let text = '';
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] ?? '';
      const filled = at % 2 === 0 ? part : textOf(part === 'value' ? value : (context.record[part] ?? null));
      any ||= at % 2 === 1 && filled !== '';
      text += filled;
    }
    if (!any) return give(null);
    return give(options.tidy === true ? text.replace(/[^\S\n]{2,}/g, ' ').trim() : text);
  },
};
