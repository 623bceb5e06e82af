import { words } from '../../../../../shared/words/words.ts';

/** Words of the sign-in page. */
export const signInWords = words(
  {
    title: 'サインイン',
    code: 'ログイン名',
    password: 'パスワード',
    signIn: 'サインイン',
    failed: 'サインインできませんでした。ログイン名またはパスワードが違います。',
    hint: 'admin、sato、tanaka のいずれか。パスワードはログイン名と同じです。',
  },
  {
    title: 'Sign in',
    code: 'Login name',
    password: 'Password',
    signIn: 'Sign in',
    failed: 'Signing in failed. The login name or the password is wrong.',
    hint: 'One of admin, sato, tanaka. The password is the login name.',
  },
);
