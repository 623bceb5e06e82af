import type { PageTools } from '../page/page-tools.ts';
import { currentScreen } from './screen.ts';

interface PageTarget {
  readonly type?: string;
  readonly appId?: string | number;
  readonly recordId?: string | number;
  readonly viewId?: string | number;
}

/** What may be asked about the app itself; these work on a plugin's settings page as well. */
export const formApi = ({ context, rest }: PageTools) => {
  const app = context.appId;
  const read = async <T>(path: string): Promise<T> => rest.get<T>(path, { app });
  const views = async () =>
    Object.values((await read<{ views: Record<string, { id: string }> }>('/k/v1/app/views.json')).views);
  return {
    get: () => rest.get('/k/v1/app.json', { id: app }),
    getFormFields: async () => (await read<{ properties: unknown }>('/k/v1/app/form/fields.json')).properties,
    getFormLayout: async () => (await read<{ layout: unknown }>('/k/v1/app/form/layout.json')).layout,
    getStatus: () => read('/k/v1/app/status.json'),
    getViews: views,
    getView: async () => (await views()).find((it) => it.id === currentScreen().viewId) ?? null,
  };
};

/** Addresses of this tenant's pages, by what they show. */
export const buildPageUrl = (mobile: boolean, guestSpaceId: string | null, target: PageTarget): string => {
  const root = `${location.origin}/k${mobile ? '/m' : ''}${guestSpaceId ? `/guest/${guestSpaceId}` : ''}`;
  const record = mobile ? `show?record=${target.recordId}` : `show#record=${target.recordId}`;
  const tail: Record<string, string> = {
    APP_INDEX: target.viewId ? `${target.appId}/?view=${target.viewId}` : `${target.appId}/`,
    RECORD_DETAIL: `${target.appId}/${record}`,
    RECORD_CREATE: `${target.appId}/edit`,
    PORTAL: '',
  };
  return `${root}/${tail[target.type ?? 'PORTAL'] ?? ''}`;
};
