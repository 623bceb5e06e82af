import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { Field } from '../../shared/look/field.tsx';
import { IconButton } from '../../shared/look/icon-button.tsx';
import { Pill } from '../../shared/look/pill.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { shortTime } from '../call-parts/short-time.ts';
import { askForSite } from '../chrome/sites.ts';
import { readOrigin } from '../settings/read-origin.ts';
import { plainCalling, type Site } from '../settings/settings.ts';
import { withoutSite } from '../settings/with-pairing.ts';
import { allowed, callText, changeSettings, governed, text } from './model.ts';

/** The domains whose kintone we may read; each has to be allowed in the browser by a click. */
export const SitesSection = () => {
  const words = text.value;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { sites } = governed.value.settings;

  const allow = async (origin: string): Promise<void> => {
    const given = await askForSite(origin).catch(() => false);
    setProblem(given ? null : words.refused);
  };
  const add = async (): Promise<void> => {
    const origin = readOrigin(typed);
    if (!origin) return setProblem(words.siteWrong);
    await allow(origin);
    setTyped('');
    await changeSettings((it) =>
      it.sites.some((site) => site.origin === origin)
        ? it
        : { ...it, sites: [...it.sites, { origin, calling: plainCalling, pairedAt: null }] },
    );
  };

  return (
    <>
      <h2>{words.nav.sites}</h2>
      <p class="ox-about">{words.sitesText}</p>
      {sites.length === 0 && <p class="rk-soft">{words.noSites}</p>}
      {sites.map((site) => (
        <SiteLine key={site.origin} site={site} onAllow={() => allow(site.origin)} />
      ))}
      <form
        class="ox-line"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field id="site" label={words.siteLabel} problem={problem}>
          <TextInput id="site" value={typed} placeholder={words.sitePlaceholder} onText={setTyped} />
        </Field>
        <Button type="submit" icon="plus" blocked={typed.trim() ? null : words.sitePlaceholder} onClick={add}>
          {words.add}
        </Button>
      </form>
    </>
  );
};

const SiteLine = ({ site, onAllow }: { readonly site: Site; readonly onAllow: () => void }) => {
  const words = text.value;
  const { host } = new URL(site.origin);
  const fixed = governed.value.fixedSites.includes(site.origin);
  const usable = allowed.value.has(site.origin);
  const about = () => {
    if (!usable) return words.notAllowed;
    if (fixed) return words.byPolicy;
    return site.pairedAt ? words.pairedAt(shortTime(site.pairedAt, callText.value)) : words.notPaired;
  };
  return (
    <div class="ox-line">
      <div class="ox-grow">
        <b>{host}</b>
        <p class="rk-soft rk-small">{about()}</p>
      </div>
      {usable ? (
        <Pill tone="good">{words.allowed}</Pill>
      ) : (
        <Button icon="shield" onClick={onAllow}>
          {words.allow}
        </Button>
      )}
      {!fixed && (
        <IconButton
          icon="trash"
          label={words.remove(host)}
          onClick={() => changeSettings((it) => withoutSite(it, site.origin))}
        />
      )}
    </div>
  );
};
