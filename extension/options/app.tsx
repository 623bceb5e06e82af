import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../shared/look/brand.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import type { IconName } from '../../shared/look/icons.ts';
import { Select } from '../../shared/look/select.tsx';
import type { Language } from '../../shared/words/words.ts';
import { extensionVersion } from '../chrome/life.ts';
import { AboutSection } from './about-section.tsx';
import { BehaviourSection } from './behaviour-section.tsx';
import { HistorySection } from './history-section.tsx';
import { changeSettings, governed, offer, text, waiting } from './model.ts';
import { OutboxSection } from './outbox-section.tsx';
import { PairingSection } from './pairing-section.tsx';
import { PhoneSection } from './phone-section.tsx';
import { SitesSection } from './sites-section.tsx';

// The page's table of contents, in the order in which somebody new goes through it.
const sections = [
  { id: 'pairing', icon: 'link', Part: PairingSection },
  { id: 'sites', icon: 'shield', Part: SitesSection },
  { id: 'phone', icon: 'phone', Part: PhoneSection },
  { id: 'history', icon: 'users', Part: HistorySection },
  { id: 'behaviour', icon: 'gear', Part: BehaviourSection },
  { id: 'outbox', icon: 'inbox', Part: OutboxSection },
  { id: 'about', icon: 'chart', Part: AboutSection },
] as const satisfies readonly { id: string; icon: IconName; Part: () => unknown }[];

const countOf = (id: string): number =>
  id === 'outbox' ? waiting.value.length : id === 'pairing' && offer.value ? 1 : 0;

/** The options page: every section below the other, the list beside them jumps. */
export const App = () => {
  const [at, setAt] = useState(location.hash.slice(1) || 'pairing');
  useEffect(() => {
    const jump = () => setAt(location.hash.slice(1) || 'pairing');
    addEventListener('hashchange', jump);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return () => removeEventListener('hashchange', jump);
  }, []);
  const { nav } = text.value;
  return (
    <div class="ox">
      <nav class="ox-nav">
        <div class="ox-name">
          <Brand />
        </div>
        {sections.map(({ id, icon }) => (
          <a key={id} href={`#${id}`} aria-current={id === at ? 'true' : undefined}>
            <Icon name={icon} />
            {nav[id]}
            {countOf(id) > 0 && <span class="rk-count warn">{countOf(id)}</span>}
          </a>
        ))}
        <div class="ox-end">
          <LanguageChoice />
          <p class="rk-soft rk-small">{extensionVersion()}</p>
        </div>
      </nav>
      <main class="ox-main">
        {sections.map(({ id, Part }) => (
          <section key={id} id={id} class="rk-card ox-sec">
            <Part />
          </section>
        ))}
      </main>
    </div>
  );
};

const LanguageChoice = () => {
  const { language, languages } = text.value;
  return (
    <Select
      id="language"
      label={language}
      value={governed.value.settings.language ?? 'auto'}
      options={[
        { value: 'auto', label: languages.auto },
        { value: 'ja', label: languages.ja },
        { value: 'en', label: languages.en },
      ]}
      onPick={(value) =>
        changeSettings((it) => ({ ...it, language: value === 'auto' ? null : (value as Language) }))
      }
    />
  );
};
