import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { idOf, publicDer, rsaKey } from './rsa-key.ts';

const file = () => process.env.RENKEI_EXTENSION_KEY ?? join(projectRoot, '.keys/extension.pem');

/** The public key that goes into the unpacked extension's manifest, so that its id does not change between builds. */
export const extensionKey = (): string => publicDer(rsaKey(file(), 2048)).toString('base64');

/** The id Chrome gives the unpacked extension. */
export const extensionId = (): string => idOf(publicDer(rsaKey(file(), 2048)));
