import { useState } from 'preact/hooks';
import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { useLoaded } from './use-loaded.ts';

interface Token {
  readonly token: string;
  readonly permissions: readonly Permission[];
}

const permissions = ['view', 'add', 'edit', 'delete', 'admin'] as const;
type Permission = (typeof permissions)[number];

/** The API tokens of an app; a new one gets the permissions that are ticked. */
export const TokensTab = () => {
  const { rest, context, notices } = usePageTools();
  const words = settingsWords[context.language];
  const [ticked, setTicked] = useState<readonly Permission[]>(['view']);
  const [loaded, again] = useLoaded(() =>
    rest.get<{ tokens: Token[] }>('/k/api/dev/app/tokens', { app: context.appId }),
  );
  const toggle = (it: Permission) =>
    setTicked(permissions.filter((other) => (other === it) !== ticked.includes(other)));
  const issue = async (event: Event) => {
    event.preventDefault();
    try {
      await rest.post('/k/api/dev/app/tokens', { app: context.appId, permissions: ticked });
      await again();
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  return (
    <section class="card">
      <h2>
        {words.tokens} <span class="count">{loaded?.tokens.length ?? 0}</span>
      </h2>
      <ul class="plain-list">
        {loaded?.tokens.map((it) => (
          <li key={it.token} class="token-line">
            <code>{it.token}</code>
            <span class="soft">
              {it.permissions.map((permission) => words.permissions[permission]).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void issue(event)}>
        <fieldset class="ticks">
          <legend>{words.newToken}</legend>
          {permissions.map((it) => (
            <label key={it}>
              <input type="checkbox" checked={ticked.includes(it)} onChange={() => toggle(it)} />
              {words.permissions[it]}
            </label>
          ))}
        </fieldset>
        <button class="button" type="submit" disabled={ticked.length === 0}>
          {words.issue}
        </button>
      </form>
      <p class="soft">{words.tokensHint}</p>
    </section>
  );
};
