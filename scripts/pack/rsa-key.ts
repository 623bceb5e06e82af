import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads an RSA private key, or makes it on first use; the file is readable by its owner alone. */
export const rsaKey = (file: string, bits: 1024 | 2048): string => {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pem, { mode: 0o600 });
  return pem;
};

/** The public half as DER bytes (SPKI). */
export const publicDer = (privatePem: string): Buffer =>
  createPublicKey(privatePem).export({ type: 'spki', format: 'der' });

/** The 32 letters a..p that kintone and Chrome both derive from a public key. */
export const idOf = (der: Buffer): string =>
  createHash('sha256')
    .update(der)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
