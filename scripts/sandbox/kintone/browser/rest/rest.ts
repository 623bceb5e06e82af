import type { PageContext } from '../page/page-context.ts';
import { apiUrl } from './api-url.ts';
import { send } from './send.ts';

/** A refusal as the REST API words it. */
export class RestRefusal extends Error {
  readonly code: string;
  readonly errors: Readonly<Record<string, { readonly messages: readonly string[] }>>;

  constructor(status: number, body: unknown) {
    const { message, code, errors } = (typeof body === 'object' && body ? body : {}) as Partial<RestRefusal>;
    super(message ?? `HTTP ${status}`);
    this.code = code ?? '';
    this.errors = errors ?? {};
  }
}

/** The page's own REST calls: the answer's body, or a thrown `RestRefusal`. */
export interface Rest {
  get<T>(path: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  post<T>(path: string, params: Readonly<Record<string, unknown>>): Promise<T>;
  put<T>(path: string, params: Readonly<Record<string, unknown>>): Promise<T>;
  delete<T>(path: string, params: Readonly<Record<string, unknown>>): Promise<T>;
  /** Uploads one file and gives its temporary key. */
  upload(file: File): Promise<string>;
  /** Reads a stored file. */
  download(fileKey: string): Promise<Blob>;
}

/** Makes the page's REST calls from its context. */
export const restOf = (context: PageContext): Rest => {
  // Paths outside /k/v1/ are the stand-in's own and carry no `.json`.
  const address = (path: string) =>
    path.startsWith('/k/v1/') ? apiUrl(path, context.guestSpaceId) : `${location.origin}${path}`;
  const call =
    (method: string) =>
    async <T>(path: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> => {
      const answer = await send(address(path), method, params, context.requestToken);
      if (!answer.ok) throw new RestRefusal(answer.status, answer.body);
      return answer.body as T;
    };
  return {
    get: call('GET'),
    post: call('POST'),
    put: call('PUT'),
    delete: call('DELETE'),
    upload: async (file) => {
      const form = new FormData();
      form.set('__REQUEST_TOKEN__', context.requestToken);
      form.set('file', file, file.name);
      const answer = await fetch(address('/k/v1/file.json'), {
        method: 'POST',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
        body: form,
      });
      const body = await answer.json();
      if (!answer.ok) throw new RestRefusal(answer.status, body);
      return body.fileKey as string;
    },
    download: async (fileKey) => {
      const answer = await fetch(`${address('/k/v1/file.json')}?fileKey=${encodeURIComponent(fileKey)}`, {
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      });
      if (!answer.ok) throw new RestRefusal(answer.status, await answer.json().catch(() => null));
      return answer.blob();
    },
  };
};
