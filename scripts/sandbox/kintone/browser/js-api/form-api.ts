import type { ListView } from '../list/list-view.ts';
import type { PageTools } from '../page/page-tools.ts';
import { currentScreen } from './screen.ts';

/** What may be asked about the app itself, under one name on desktop and phones; the first three on settings pages too. */
export const formApi = ({ context, rest }: PageTools) => {
  const app = context.appId;
  const views = async (): Promise<ListView[]> => {
    const answer = await rest.get<{ views: Record<string, ListView> }>('/k/v1/app/views.json', { app });
    return Object.values(answer.views).toSorted((a, b) => Number(a.index) - Number(b.index));
  };
  return {
    get: () => rest.get('/k/v1/app.json', { id: app }),
    getFormFields: async () =>
      (await rest.get<{ properties: unknown }>('/k/v1/app/form/fields.json', { app })).properties,
    getFormLayout: async () =>
      (await rest.get<{ layout: unknown }>('/k/v1/app/form/layout.json', { app })).layout,
    ...(context.configPluginId
      ? {}
      : {
          getStatus: () => rest.get('/k/v1/app/status.json', { app }),
          getViews: async () => (await views()).map(({ type, name, id }) => ({ type, name, id })),
          getView: async () => (await views()).find((it) => it.id === currentScreen().viewId) ?? null,
          isTestEnvironment: async () => false,
        }),
  };
};
