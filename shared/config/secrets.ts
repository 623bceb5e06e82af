import { type Issue, issue } from '../issue/issue.ts';

// Names that only secrets have. `key` alone is not one: a mapping has keys too.
const secretName =
  /secret|passw(or)?d|token|private.?key|api.?key|credential|authorization|assertion|cookie|bearer/i;
const secretText = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(Bearer|Basic)\s+[A-Za-z0-9+/=._~-]{8,}/;
const userInfo = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*:[^/?#\s]*@/i;
const queryNames = /[?&]([^=&#\s]+)=[^&#\s{]/g;

/** Tells whether a setting of this name is a secret: such a value goes to the door's own secret store, never into the configuration. */
export const isSecretName = (name: string): boolean => secretName.test(name);

const isSecretText = (text: string): boolean =>
  secretText.test(text) ||
  userInfo.test(text) ||
  [...text.matchAll(queryNames)].some((it) => isSecretName(it[1] ?? ''));

/**
 * Finds everything in a value that looks like a secret, with its place; the secret itself is not repeated.
 * Tables of a transform (`options`) are the user's words, so only their values are looked at.
 */
export const findSecrets = (value: unknown, path: readonly string[] = []): readonly Issue[] => {
  if (typeof value === 'string') return isSecretText(value) ? [issue('SECRET_IN_CONFIG', 'error', path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  const namesMatter = !path.includes('options');
  return Object.entries(value).flatMap(([name, it]) =>
    namesMatter && !Array.isArray(value) && isSecretName(name)
      ? [issue('SECRET_IN_CONFIG', 'error', [...path, name])]
      : findSecrets(it, [...path, name]),
  );
};
