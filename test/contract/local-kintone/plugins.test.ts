import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import packer from '@kintone/plugin-packer';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const privateKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
}) as string;

const manifest = (version: string | number, extra: object = {}) => ({
  manifest_version: 1,
  version,
  type: 'APP',
  name: { en: 'Sample', ja: '見本' },
  icon: 'icon.png',
  desktop: { js: ['js/desktop.js'] },
  ...extra,
});

const contents = (settings: object): Buffer =>
  Buffer.from(
    zipSync({
      'manifest.json': new TextEncoder().encode(JSON.stringify(settings)),
      'icon.png': new Uint8Array([1, 2, 3]),
      'js/desktop.js': new TextEncoder().encode('(() => {})();'),
    }),
  );

/** A package made by the official packer. */
const packed = async (version: string | number): Promise<{ zip: Buffer; id: string }> => {
  const { plugin, id } = await packer(contents(manifest(version)), privateKey);
  return { zip: plugin, id };
};

/** A package of any contents, signed like a true one: the official packer would refuse to make it. */
const signed = (settings: object): Buffer => {
  const inner = contents(settings);
  const key = createPrivateKey(privateKey);
  const PUBKEY = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const SIGNATURE = sign('RSA-SHA1', inner, key);
  return Buffer.from(zipSync({ 'contents.zip': inner, PUBKEY, SIGNATURE }));
};

const upload = async (zip: Uint8Array): Promise<string> => {
  const { fileKey } = await kintone.client.file.uploadFile({
    file: { name: 'plugin.zip', data: Buffer.from(zip) },
  });
  return fileKey;
};

describe('plugins', () => {
  it('installs, lists, updates and removes a package that the official packer made', async () => {
    const { zip, id } = await packed('1.0.0');
    const { plugin } = kintone.client;
    expect(await plugin.installPlugin({ fileKey: await upload(zip) })).toEqual({ id, version: '1.0.0' });
    const twice = await refusal(plugin.installPlugin({ fileKey: await upload(zip) }));
    expect(twice.status).toBe(400);
    expect((await plugin.getPlugins({})).plugins).toEqual([
      { id, name: '見本', isMarketPlugin: false, version: '1.0.0' },
    ]);
    const next = await packed('1.0.1');
    expect(await plugin.updatePlugin({ id, fileKey: await upload(next.zip) })).toEqual({
      id,
      version: '1.0.1',
    });
    await plugin.uninstallPlugin({ id });
    expect((await plugin.getPlugins({})).plugins).toEqual([]);
  });

  it('adds plugins to an app with its next deploy', async () => {
    const { zip, id } = await packed(1);
    await kintone.client.plugin.installPlugin({ fileKey: await upload(zip) });
    const app = await kintone.app({});
    await kintone.client.app.addPlugins({ app, ids: [id] });
    expect((await kintone.client.app.getPlugins({ app })).plugins).toEqual([]);
    await kintone.deploy(app);
    expect((await kintone.client.app.getPlugins({ app })).plugins).toEqual([
      { id, name: '見本', enabled: true },
    ]);
    expect((await kintone.client.plugin.getApps({ id })).apps).toEqual([{ id: app, name: '顧客' }]);
    await kintone.client.plugin.uninstallPlugin({ id });
    expect((await kintone.client.plugin.getRequiredPlugins({})).plugins.map((it) => it.id)).toEqual([id]);
  });

  it('refuses what is no package, what was changed after signing and a manifest that is not right', async () => {
    const good = signed(manifest('1.0.0'));
    const parts = unzipSync(good);
    const tampered = Buffer.from(zipSync({ ...parts, 'contents.zip': contents(manifest('9.9.9')) }));
    const unsigned = Buffer.from(zipSync({ 'contents.zip': contents(manifest('1.0.0')) }));
    const badVersion = signed(manifest('x.y'));
    const badIcon = signed(manifest('1', { icon: 'nowhere.png' }));
    for (const bad of [Buffer.from('no zip'), tampered, unsigned, badVersion, badIcon]) {
      const answer = await kintone.call('POST', '/k/v1/plugin.json', { fileKey: await upload(bad) });
      expect(answer.status).toBe(400);
    }
    const accepted = await kintone.call('POST', '/k/v1/plugin.json', { fileKey: await upload(good) });
    expect(accepted.status).toBe(200);
  });

  it('is for administrators with a password, not for tokens or others', async () => {
    const app = await kintone.app({});
    const token = await kintone.token(app, 'admin');
    expect((await refusal(kintone.withToken(token).plugin.getPlugins({}))).code).toBe('GAIA_NO01');
    expect((await refusal(kintone.as('sato').plugin.getPlugins({}))).code).toBe('CB_NO02');
  });
});
