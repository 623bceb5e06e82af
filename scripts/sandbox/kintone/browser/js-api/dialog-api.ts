import { commonWords } from '../../pages/words/common-words.ts';
import type { PageContext } from '../page/page-context.ts';
import { type DialogOptions, linesOf, type OpenDialog, openDialog } from '../parts/ask.ts';
import { setLoading } from '../parts/loading.ts';
import type { NoticeKind, Notices } from '../parts/notices.tsx';

type ConfirmOptions = Omit<DialogOptions, 'body' | 'beforeClose' | 'danger'> & { readonly body?: string };

/** Messages and the curtain of `showLoading`; on phones these stand under `kintone.mobile`. */
export const messageApi = (context: PageContext, notices: Notices) => ({
  showNotification: async (kind: NoticeKind, message: string) => {
    if (!['ERROR', 'SUCCESS', 'INFO'].includes(kind))
      throw new Error(`Unknown kind of notification: ${kind}`);
    notices.show(kind, message);
  },
  showLoading: async (state: 'VISIBLE' | 'HIDDEN') =>
    setLoading(state === 'VISIBLE', commonWords[context.language].loading),
});

/** Questions and dialogs of a desktop page; phones have the same as sheets under their own names. */
export const dialogApi = (context: PageContext) => {
  const words = commonWords[context.language];
  return {
    ask: ({ body, ...options }: ConfirmOptions) =>
      openDialog({ ...options, ...(body !== undefined && { body: linesOf(body) }) }, words).outcome,
    create: async (options: DialogOptions) => {
      let open: OpenDialog | null = null;
      return {
        show: () => {
          open = openDialog(options, words);
          return open.outcome;
        },
        close: () => open?.close(),
      };
    },
  };
};
