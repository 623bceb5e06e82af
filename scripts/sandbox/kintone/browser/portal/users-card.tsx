import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { Portal } from './portal.ts';

/** The people of the tenant; one click signs in as another. */
export const UsersCard = ({ users }: { readonly users: Portal['users'] }) => {
  const { rest, context, notices } = usePageTools();
  const words = portalWords[context.language];
  const become = async (code: string) => {
    try {
      await rest.post('/k/api/dev/switch-user', { code });
      location.reload();
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  return (
    <section class="card">
      <h2>{words.users}</h2>
      <ul class="plain-list">
        {users.map((user) => {
          const isMe = user.code === context.user.code;
          return (
            <li key={user.code} class="user-line">
              <span class="face" aria-hidden="true">
                {user.name.slice(0, 1)}
              </span>
              <span class="grow">
                <b>{user.code}</b> {user.name}
                <small class="block">
                  {user.isSystemAdmin ? words.administrator : words.ordinary} <code>{user.code}</code>
                </small>
              </span>
              <button
                type="button"
                class="button small-button"
                disabled={isMe}
                aria-label={isMe ? words.isMe : words.becomeUser(user.code)}
                onClick={() => void become(user.code)}
              >
                {isMe ? words.isMe : words.become}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
