import type { PageContext } from '../page/page-context.ts';
import { apiUrl, apiUrlForGet } from '../rest/api-url.ts';
import { send } from '../rest/send.ts';
import { answering } from './callbacks.ts';

type Params = Readonly<Record<string, unknown>>;

/** `kintone.api` and its functions, in the session of the page's user. */
export const restApi = (context: PageContext) => {
  const call = async (pathOrUrl: string, method: string, params: Params): Promise<unknown> => {
    const url = /^https?:\/\//.test(pathOrUrl) ? pathOrUrl : apiUrl(pathOrUrl, context.guestSpaceId);
    const answer = await send(url, method.toUpperCase(), params ?? {}, context.requestToken);
    // The callers know the bare body of a refusal, not an Error.
    if (!answer.ok) throw answer.body;
    return answer.body;
  };
  const guest = (detect: boolean | undefined) => (detect ? context.guestSpaceId : null);
  return Object.assign(
    (
      pathOrUrl: string,
      method: string,
      params: Params,
      success?: (body: unknown) => void,
      failure?: (error: unknown) => void,
    ) => answering(call(pathOrUrl, method, params), success, failure),
    {
      url: (path: string, detectGuestSpace?: boolean) => apiUrl(path, guest(detectGuestSpace)),
      urlForGet: (path: string, params: Params, detectGuestSpace?: boolean) =>
        apiUrlForGet(path, params, guest(detectGuestSpace)),
      getConcurrencyLimit: async () => {
        const answer = await send(apiUrl('/k/v1/apps', null), 'GET', { limit: 1 }, context.requestToken);
        return {
          limit: Number(answer.headers.get('X-ConcurrencyLimit-Limit')),
          running: Number(answer.headers.get('X-ConcurrencyLimit-Running')),
        };
      },
    },
  );
};
