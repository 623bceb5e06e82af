import browser from 'webextension-polyfill';

/** What the toolbar icon says: a call is going on, or how many calls wait for kintone. */
export const showBadge = async (live: boolean, waiting: number): Promise<void> => {
  await browser.action.setBadgeText({ text: live ? '●' : waiting > 0 ? String(waiting) : '' });
  await browser.action.setBadgeBackgroundColor({ color: live ? '#1b7a43' : '#8a5300' });
};
