import type { PageContext } from '../page/page-context.ts';
import { send } from '../rest/send.ts';
import { answering } from './callbacks.ts';

/** What a proxied call resolves to, whatever the target's status. */
export type ProxyAnswer = [body: string, status: number, headers: Record<string, string>];

type Headers = Readonly<Record<string, string>>;
type Success = (body: string, status: number, headers: Record<string, string>) => void;
type Failure = (error: unknown) => void;

const oneByOne = (success: Success | undefined) => success && ((answer: ProxyAnswer) => success(...answer));

const throughServer = async (
  context: PageContext,
  pluginId: string | null,
  call: { url: string; method: string; headers: Headers; data: unknown },
): Promise<ProxyAnswer> => {
  const answer = await send(
    `${location.origin}/k/api/dev/proxy/call`,
    'POST',
    { app: context.appId, pluginId, ...call },
    context.requestToken,
  );
  if (!answer.ok) throw answer.body;
  return answer.body as ProxyAnswer;
};

const uploadThroughServer = async (
  context: PageContext,
  pluginId: string | null,
  call: { url: string; method: string; headers: Headers; data: { format: string; value: Blob } },
): Promise<ProxyAnswer> => {
  const form = new FormData();
  form.set('__REQUEST_TOKEN__', context.requestToken);
  form.set(
    'call',
    JSON.stringify({
      app: context.appId,
      pluginId,
      url: call.url,
      method: call.method,
      headers: call.headers,
      format: call.data?.format,
    }),
  );
  form.set('value', call.data?.value);
  const answer = await fetch(`${location.origin}/k/api/dev/proxy/upload`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
    body: form,
  });
  const body = await answer.json();
  if (!answer.ok) throw body;
  return body as ProxyAnswer;
};

/** `kintone.proxy`: calls to other hosts made by the server, with nothing secret added. */
export const proxyApi = (context: PageContext) =>
  Object.assign(
    (url: string, method: string, headers: Headers, data: unknown, success?: Success, failure?: Failure) =>
      answering(throughServer(context, null, { url, method, headers, data }), oneByOne(success), failure),
    {
      upload: (
        url: string,
        method: string,
        headers: Headers,
        data: { format: string; value: Blob },
        success?: Success,
        failure?: Failure,
      ) =>
        answering(
          uploadThroughServer(context, null, { url, method, headers, data }),
          oneByOne(success),
          failure,
        ),
    },
  );

/** `kintone.plugin.app.proxy`: the same with the plugin's stored headers and data added by the server. */
export const pluginProxyApi = (context: PageContext) =>
  Object.assign(
    (
      pluginId: string,
      url: string,
      method: string,
      headers: Headers,
      data: unknown,
      success?: Success,
      failure?: Failure,
    ) =>
      answering(throughServer(context, pluginId, { url, method, headers, data }), oneByOne(success), failure),
    {
      upload: (
        pluginId: string,
        url: string,
        method: string,
        headers: Headers,
        data: { format: string; value: Blob },
        success?: Success,
        failure?: Failure,
      ) =>
        answering(
          uploadThroughServer(context, pluginId, { url, method, headers, data }),
          oneByOne(success),
          failure,
        ),
    },
  );
