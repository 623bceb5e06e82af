import { type Language, languageOf } from '../../../../shared/words/words.ts';
import type { User } from '../auth/users.ts';

/** The language to refuse in: the person's own, else what the browser asks for, else the tenant's. */
export const answerLanguage = (
  user: User | null,
  acceptLanguage: string | undefined,
  otherwise: Language,
): Language => {
  if (user && user.language !== 'auto') return languageOf(user.language);
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((it) => it.trim().startsWith('q='));
      return { tag: tag.trim().toLowerCase(), weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(ja|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight);
  const [first] = wanted;
  return first ? languageOf(first.tag) : otherwise;
};
