import browser from 'webextension-polyfill';

// The polyfill's types end before the side panel; it hands Chrome's own object through.
interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
  open(where: { tabId: number }): Promise<void>;
}

const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Lets the toolbar icon open the panel. */
export const panelOpensByIcon = async (): Promise<void> => {
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
};

/** Opens the panel beside a tab; only works at once after the user did something. */
export const openPanel = async (tab: number): Promise<void> => {
  await sidePanel?.open({ tabId: tab });
};
