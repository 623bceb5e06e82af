import type { Person } from '../record/record.ts';
import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

const picks: Readonly<Record<string, (person: Person) => string | undefined>> = {
  code: (it) => it.code,
  name: (it) => it.name ?? it.code,
  email: (it) => it.email ?? it.code,
};

/** Writes people, groups or organisations as text: by login name, shown name or e-mail address. */
export const userText: Transform = {
  id: 'userText',
  accepts: ['users', 'organizations', 'groups'],
  gives: 'text',
  options: [
    { name: 'by', kind: 'choice', default: 'name', choices: ['name', 'code', 'email'] },
    { name: 'mark', kind: 'text', default: ', ' },
  ],
  examples: [
    { from: [{ code: 'sato', name: '佐藤 昇' }], to: '佐藤 昇' },
    {
      options: { by: 'code', mark: ';' },
      from: [{ code: 'sato', name: '佐藤 昇' }, { code: 'tanaka' }],
      to: 'sato;tanaka',
    },
    { options: { by: 'email' }, from: [{ code: 'sato', email: 'sato@example.com' }], to: 'sato@example.com' },
  ],
  run(value, options) {
    if (!Array.isArray(value)) return give(textOf(value));
    const pick = picks[String(options.by)] ?? ((it: Person) => it.code);
    const shown = value.map((it) =>
      typeof it === 'object' && 'code' in it ? (pick(it) ?? '') : textOf([it] as never),
    );
    return give(shown.filter((it) => it !== '').join(String(options.mark)));
  },
};
