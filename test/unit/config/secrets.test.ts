import { describe, expect, it } from 'vitest';
import { findSecrets, isSecretName } from '../../../shared/config/secrets.ts';
import { sampleConfig } from '../../support/sample-config.ts';

describe('secrets', () => {
  it('are known by their names', () => {
    expect(['clientSecret', 'password', 'apiToken', 'privateKey', 'api_key'].every(isSecretName)).toBe(true);
    expect(['key', 'row', 'phoneFields', 'clientId', 'loginUrl'].some(isSecretName)).toBe(false);
  });

  it.each<[string, object, string]>([
    ['a member with a secret name', { connections: [{ clientSecret: 'x' }] }, 'connections.0.clientSecret'],
    ['a bearer header', { note: 'Bearer abcdefgh12345678' }, 'note'],
    ['a user and password in an address', { url: 'https://me:pw@pbx.example/dial' }, 'url'],
    ['a key in an address', { url: 'https://pbx.example/dial?to={e164}&api_key=abc' }, 'url'],
    ['a private key', { text: `-----BEGIN ${'PRIVATE'} KEY-----` }, 'text'],
  ])('are found as %s', (_what, value, place) => {
    expect(findSecrets(value).map((it) => it.path.join('.'))).toEqual([place]);
  });

  it('are not suspected in the words of a transform table', () => {
    expect(findSecrets(sampleConfig())).toEqual([]);
  });

  it('are not suspected in an address whose blanks are filled in later', () => {
    expect(findSecrets({ url: 'https://pbx.example/dial?token={token}' })).toEqual([]);
  });
});
