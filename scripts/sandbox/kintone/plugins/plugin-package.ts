import { createHash, createPublicKey, verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkManifest } from './check-manifest.ts';
import type { PluginManifest } from './plugin-manifest.ts';

/** A plugin package that was opened and found genuine. */
export interface PluginPackage {
  readonly id: string;
  readonly manifest: PluginManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Why a package is refused; the words are for the person who installs it. */
export class PackageRefused extends Error {}

/** Opens a plugin zip: signature against the enclosed key, then the manifest; throws `PackageRefused`. */
export const readPluginPackage = (zip: Uint8Array): PluginPackage => {
  const outer = unzip(zip);
  const contents = outer['contents.zip'];
  const publicKey = outer.PUBKEY;
  const signature = outer.SIGNATURE;
  if (!contents || !publicKey || !signature) throw new PackageRefused('contents.zip, PUBKEY, SIGNATURE');
  if (!isSigned(contents, publicKey, signature)) throw new PackageRefused('SIGNATURE');
  const files = new Map(Object.entries(unzip(contents)));
  const manifestFile = files.get('manifest.json');
  if (!manifestFile) throw new PackageRefused('manifest.json');
  const manifest = parse(manifestFile);
  const wrong = checkManifest(manifest, files);
  if (wrong) throw new PackageRefused(wrong);
  return { id: pluginId(publicKey), manifest: manifest as PluginManifest, files };
};

/** The id that belongs to a key: the first 32 hex digits of its SHA-256, written with the letters a to p. */
export const pluginId = (publicKey: Uint8Array): string =>
  [...createHash('sha256').update(publicKey).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes);
  } catch {
    throw new PackageRefused('zip');
  }
};

const isSigned = (contents: Uint8Array, publicKey: Uint8Array, signature: Uint8Array): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return verify('RSA-SHA1', contents, key, signature);
  } catch {
    return false;
  }
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PackageRefused('manifest.json');
  }
};
