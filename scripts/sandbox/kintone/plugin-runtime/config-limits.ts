/** A plugin's settings in one app: flat, and everybody who uses the app may read them. */
export type PluginConfig = Readonly<Record<string, string>>;

/** Why settings were refused, for the words of a page. */
export type ConfigProblem =
  | { readonly kind: 'not-a-string'; readonly key: string }
  | { readonly kind: 'key-not-ascii'; readonly key: string }
  | { readonly kind: 'value-too-long'; readonly key: string }
  | { readonly kind: 'too-large' };

const longestValue = 65_535;
const largestConfig = 256 * 1024;
const asciiKey = /^[\x20-\x7e]+$/;

/** What is wrong with settings somebody wants to save; null when nothing is. */
export const configProblem = (config: Readonly<Record<string, unknown>>): ConfigProblem | null => {
  for (const [key, value] of Object.entries(config)) {
    if (typeof value !== 'string') return { kind: 'not-a-string', key };
    if (!asciiKey.test(key)) return { kind: 'key-not-ascii', key };
    if (value.length > longestValue) return { kind: 'value-too-long', key };
  }
  const bytes = Buffer.byteLength(Object.entries(config).flat().join(''));
  return bytes > largestConfig ? { kind: 'too-large' } : null;
};
