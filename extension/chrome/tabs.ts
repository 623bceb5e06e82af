import browser from 'webextension-polyfill';

/** Shows an address: in the tab that has it already, else in a new one. */
export const showAddress = async (url: string): Promise<void> => {
  const [open] = await browser.tabs.query({ url: `${url.split(/[?#]/)[0]}*` });
  const same = open?.url === url ? open : undefined;
  if (same?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(same.id, { active: true });
  if (same.windowId !== undefined) await browser.windows.update(same.windowId, { focused: true });
};

/** The address of the page the user looks at, where we may know it. */
export const activeAddress = async (): Promise<string | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url ?? null;
};

/** Opens the options page at one of its sections. */
export const showOptions = (section?: string): Promise<void> =>
  showAddress(browser.runtime.getURL(section ? `options.html#${section}` : 'options.html'));

/** Opens a dial link from a tab: a phone app's scheme leaves the page where it is, a web phone gets a tab of its own. */
export const showLink = async (tab: number, link: string): Promise<void> => {
  if (link.startsWith('https:')) await browser.tabs.create({ url: link });
  else await browser.tabs.update(tab, { url: link });
};
