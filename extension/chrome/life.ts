import browser from 'webextension-polyfill';

/** Tells when the extension was installed or updated, and when the browser started. */
export const onAwake = (listener: () => void): void => {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
};

/** The browser's own language. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** The extension's version. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
