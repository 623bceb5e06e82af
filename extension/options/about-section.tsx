import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { shortTime } from '../call-parts/short-time.ts';
import { extensionVersion } from '../chrome/life.ts';
import { diallerSettingOf } from '../settings/settings.ts';
import { allowed, callText, governed, phoneStatus, text, waiting } from './model.ts';

const codeOf = (error: string | null): string => error?.split(' ')[0] ?? '';

const facts = (): readonly (readonly [string, string])[] => {
  const words = text.value;
  const { settings } = governed.value;
  const setting = diallerSettingOf(settings, settings.sites[0] ?? null);
  const status = phoneStatus.value;
  const [oldest] = waiting.value;
  const chrome = /Chrom(?:e|ium)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '';
  return [
    [words.facts.version, `${extensionVersion()}　${chrome}`],
    [words.facts.sites, `${allowed.value.size} / ${settings.sites.length}`],
    [words.facts.phone, words.kinds[setting.kind]],
    [words.facts.line, status ? `${status.state}　${shortTime(status.at, callText.value)}` : words.none],
    [words.facts.outbox, String(waiting.value.length)],
    [
      words.facts.oldest,
      oldest
        ? `${shortTime(oldest.call.requestedAt, callText.value)}　${codeOf(oldest.delivery.lastError)}`
        : words.none,
    ],
  ];
};

/** What somebody who helps needs to know; no names, numbers or passwords. */
export const AboutSection = () => {
  const words = text.value;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(
      facts()
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    );
    setCopied(true);
  };
  return (
    <>
      <header class="ox-head">
        <h2>{words.nav.about}</h2>
        <Button icon="copy" onClick={copy}>
          {copied ? words.copied : words.copy}
        </Button>
      </header>
      <p class="ox-about">{words.aboutText}</p>
      <dl class="ox-facts">
        {facts().map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
