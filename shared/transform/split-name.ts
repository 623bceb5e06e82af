import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

const latin = /^[\p{Script=Latin}\s.,'’-]+$/u;
const longest = 500;

/** Family and given name. Japanese names begin with the family, names in Latin letters end with it. */
const split = (text: string): { family: string; given: string } => {
  const plain = text.slice(0, longest).trim().replace(/\s+/g, ' ');
  const comma = /^([^,、]{1,200})[,、] ?(.{1,200})$/.exec(plain);
  if (comma?.[1] && comma[2]) return { family: comma[1].trim(), given: comma[2].trim() };
  const words = plain.split(' ');
  if (words.length < 2) return { family: plain, given: '' };
  const [first = '', ...rest] = words;
  const isLatin =
    latin.test(plain) &&
    !(first.length > 1 && first === first.toUpperCase() && rest.some((it) => it !== it.toUpperCase()));
  if (!isLatin) return { family: first, given: rest.join(' ') };
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
};

/** Takes the family or the given name out of a full one; a name in one word is all family name. */
export const splitName: Transform = {
  id: 'splitName',
  accepts: ['text', 'choice'],
  gives: 'text',
  options: [{ name: 'part', kind: 'choice', default: 'family', choices: ['family', 'given'] }],
  examples: [
    { from: '山田　太郎', to: '山田' },
    { options: { part: 'given' }, from: '山田 太郎', to: '太郎' },
    { from: 'Taro Yamada', to: 'Yamada' },
    { options: { part: 'given' }, from: 'Juan Carlos Garcia', to: 'Juan Carlos' },
    { from: 'YAMADA Taro', to: 'YAMADA' },
    { from: 'Yamada, Taro', to: 'Yamada' },
    { from: '山田太郎', to: '山田太郎' },
    { options: { part: 'given' }, from: '山田太郎', to: null },
  ],
  run(value, options) {
    const name = split(textOf(value));
    return give(options.part === 'given' ? name.given : name.family);
  },
};
