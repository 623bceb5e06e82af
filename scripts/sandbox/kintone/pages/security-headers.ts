import type { InstalledPlugin } from '../plugins/plugins.ts';

/** What a page may load: everything from here, scripts of plugins that live elsewhere from exactly there; nothing inline, no eval. */
export const contentSecurityPolicy = (remoteAddresses: readonly string[]): string => {
  const origins = [...new Set(remoteAddresses.map((it) => new URL(it).origin))].join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${origins}`.trim(),
    `style-src 'self' ${origins}`.trim(),
    "img-src 'self' data: blob: https: http:",
    "media-src 'self' data: blob: https: http:",
    "font-src 'self' data:",
    'connect-src *',
    "frame-src 'self' https: http:",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
};

/** The addresses outside this server that a plugin's manifest names. */
export const remoteFiles = ({ manifest }: InstalledPlugin): string[] =>
  [manifest.desktop, manifest.mobile, manifest.config]
    .flatMap((it) => [...(it?.js ?? []), ...(it?.css ?? [])])
    .filter((path) => path.startsWith('https://'));
