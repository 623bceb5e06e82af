import { governed, text } from './model.ts';
import { SiteApps } from './site-apps.tsx';

/** Which apps hold customers and history, their tokens, and a test that really reads and writes. */
export const HistorySection = () => {
  const words = text.value;
  const { sites } = governed.value.settings;
  return (
    <>
      <h2>{words.nav.history}</h2>
      <p class="ox-about">{sites.length === 0 ? words.historyNone : words.historyText}</p>
      {sites.map((site) => (
        <SiteApps key={site.origin} site={site} />
      ))}
    </>
  );
};
