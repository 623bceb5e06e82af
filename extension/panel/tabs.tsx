import { Icon } from '../../shared/look/icon.tsx';
import type { IconName } from '../../shared/look/icons.ts';
import { missed, panelWords, waiting } from './model.ts';

/** One of the panel's tabs. */
export type TabName = 'phone' | 'missed' | 'outbox';

const icons: Readonly<Record<TabName, IconName>> = { phone: 'phone', missed: 'missed', outbox: 'inbox' };

interface Props {
  readonly chosen: TabName;
  readonly onChoose: (tab: TabName) => void;
}

/** What can be done while nobody is on the phone. */
export const Tabs = ({ chosen, onChoose }: Props) => {
  const text = panelWords.value.tabs;
  const counts = { phone: 0, missed: missed.value.length, outbox: waiting.value.length };
  return (
    <nav class="px-tabs">
      {(Object.keys(icons) as TabName[]).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === chosen ? 'page' : undefined}
          onClick={() => onChoose(name)}
        >
          <Icon name={icons[name]} size={20} />
          {text[name]}
          {counts[name] > 0 && <span class={`px-count ${name}`}>{counts[name]}</span>}
        </button>
      ))}
    </nav>
  );
};
