import type { ComponentChild } from 'preact';
import { CreatePage } from '../create/create-page.ts';
import { CreateScreen } from '../create/create-screen.tsx';
import { DetailPage } from '../detail/detail-page.ts';
import { DetailScreen } from '../detail/detail-screen.tsx';
import { PrintScreen } from '../detail/print-screen.tsx';
import { ListPage } from '../list/list-page.ts';
import { ListScreen } from '../list/list-screen.tsx';
import { PortalScreen } from '../portal/portal-screen.tsx';
import { type AppForm, loadAppForm } from '../record/app-form.ts';
import { AppSettingsScreen } from '../settings/app-settings-screen.tsx';
import { PluginConfigFrame } from '../settings/plugin-config-frame.tsx';
import { SystemPluginsScreen } from '../settings/system-plugins-screen.tsx';
import type { PageKind } from './page-context.ts';
import type { PageTools } from './page-tools.ts';

/** A page that is ready to be drawn, and what it does once the plugins are there. */
export interface OpenedPage {
  readonly screen: ComponentChild;
  start(): Promise<void>;
}

const still = async (): Promise<void> => {};

type Open = (tools: PageTools, form: AppForm) => OpenedPage;

const recordPages: Partial<Record<PageKind, Open>> = {
  list: (tools, form) => {
    const page = new ListPage(tools, form);
    return { screen: <ListScreen page={page} />, start: () => page.start() };
  },
  detail: (tools, form) => {
    const page = new DetailPage(tools, form);
    return { screen: <DetailScreen page={page} />, start: () => page.start() };
  },
  print: (tools, form) => {
    const page = new DetailPage(tools, form);
    return { screen: <PrintScreen page={page} />, start: () => page.start() };
  },
  create: (tools, form) => {
    const page = new CreatePage(tools, form);
    return { screen: <CreateScreen page={page} />, start: () => page.start() };
  },
};

const otherPages: Partial<Record<PageKind, () => ComponentChild>> = {
  portal: () => <PortalScreen />,
  'app-settings': () => <AppSettingsScreen />,
  'plugin-config': () => <PluginConfigFrame />,
  'system-plugins': () => <SystemPluginsScreen />,
};

/** Opens the page the context names; pages about records load their form first. */
export const openPage = async (tools: PageTools, keepForm: (form: AppForm) => void): Promise<OpenedPage> => {
  const { kind, appId } = tools.context;
  const open = recordPages[kind];
  if (!open) return { screen: otherPages[kind]?.(), start: still };
  const form = await loadAppForm(tools.rest, appId ?? '', tools.context.user.timezone);
  keepForm(form);
  return open(tools, form);
};
