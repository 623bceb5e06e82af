import browser from 'webextension-polyfill';

const menuId = 'call-selection';

/** Offers to call the selected text. */
export const offerCallSelection = async (title: string): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title, contexts: ['selection'] });
};

/** Hands on the selected text that somebody wants to call, with the page it stands on. */
export const onCallSelection = (
  listener: (selected: { text: string; page: string; tab: number | null }) => void,
): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId || !info.selectionText || !info.pageUrl) return;
    listener({ text: info.selectionText, page: info.pageUrl, tab: tab?.id ?? null });
  });
};
