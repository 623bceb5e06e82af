import type { ComponentChildren } from 'preact';
import { Button } from '../../shared/look/button.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import type { IconName } from '../../shared/look/icons.ts';
import { showOptions } from '../chrome/tabs.ts';
import { lineState } from './bar.tsx';
import { offer, panelWords, settings, waiting } from './model.ts';

interface NoteProps {
  readonly tone: 'warn' | 'bad' | 'accent';
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly section: string };
}

const Note = ({ tone, icon, title, children, action }: NoteProps) => (
  <div class={`px-note ${tone}`} role="status">
    <Icon name={icon} size={20} />
    <div>
      <b>{title}</b>
      <p>{children}</p>
      {action && (
        <Button size="small" onClick={() => showOptions(action.section)}>
          {action.label}
        </Button>
      )}
    </div>
  </div>
);

/** What stands in the way of calling, or waits for the user's yes; each with the next step. */
export const Notices = () => {
  const text = panelWords.value;
  const state = lineState();
  const toPhone = { label: text.openSettings, section: 'phone' };
  return (
    <>
      {offer.value && (
        <Note
          tone="accent"
          icon="link"
          title={text.offerTitle(new URL(offer.value.origin).host)}
          action={{ label: text.review, section: 'pairing' }}
        >
          {text.offerText}
        </Note>
      )}
      {settings.value.sites.length === 0 && !offer.value && (
        <Note
          tone="accent"
          icon="link"
          title={text.noSitesTitle}
          action={{ label: text.openSettings, section: 'pairing' }}
        >
          {text.noSitesText}
        </Note>
      )}
      {state === 'offline' && (
        <Note tone="warn" icon="offline" title={text.offlineTitle}>
          {text.offlineText(waiting.value.length)}
        </Note>
      )}
      {state === 'refused' && (
        <Note tone="bad" icon="key" title={text.refusedTitle} action={toPhone}>
          {text.refusedText}
        </Note>
      )}
      {state === 'unreachable' && (
        <Note tone="warn" icon="warn" title={text.unreachableTitle} action={toPhone}>
          {text.unreachableText}
        </Note>
      )}
    </>
  );
};
