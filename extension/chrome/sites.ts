import browser from 'webextension-polyfill';

const scriptId = 'renkei-content';
const files = { js: ['content.js'], css: ['content.css'] };

/** Every address below an origin, as Chrome writes it. */
export const patternOf = (origin: string): string => `${origin}/*`;

/** Whether the user lets us work on a site. */
export const mayUse = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Asks the user for a site; only works at once after a click. */
export const askForSite = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** Makes our content script run on exactly the allowed ones of these sites, from the next page on. */
export const registerSites = async (origins: readonly string[]): Promise<void> => {
  const allowed = await Promise.all(origins.map(async (origin) => ((await mayUse(origin)) ? origin : null)));
  // kintone lives below /k/; the rest of a cybozu.com domain is none of our business.
  const matches = allowed.flatMap((origin) => (origin ? [`${origin}/k/*`] : []));
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, ...files, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
};

/** Starts our content script in tabs that were open before the site was allowed. */
export const startInOpenTabs = async (origins: readonly string[]): Promise<void> => {
  const tabs = await browser.tabs.query({ url: origins.map((origin) => `${origin}/k/*`) });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [
            browser.scripting.insertCSS({ target: { tabId: id }, files: files.css }),
            browser.scripting.executeScript({ target: { tabId: id }, files: files.js }),
          ],
    ),
  );
};

/** Tells when the user gave or took a site. */
export const onSitesChanged = (listener: () => void): void => {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
};
