import browser from 'webextension-polyfill';

/** A system notification about a call; showing it again under the same call changes it in place. */
export const notify = async (call: string, title: string, text: string): Promise<void> => {
  await browser.notifications.create(call, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: text,
    // It has to stay while the phone rings.
    ...({ requireInteraction: true, silent: true } as object),
  });
};

/** Takes a call's notification away. */
export const endNotice = async (call: string): Promise<void> => {
  await browser.notifications.clear(call);
};

/** Tells which call's notification was clicked. */
export const onNoticeClicked = (listener: (call: string) => void): void => {
  browser.notifications.onClicked.addListener(listener);
};
