import { Brand } from '../../shared/look/brand.tsx';
import { IconButton } from '../../shared/look/icon-button.tsx';
import { showOptions } from '../chrome/tabs.ts';
import { diallerGap } from '../settings/settings.ts';
import { dialler, online, panelWords, phoneStatus } from './model.ts';

type LineState =
  | 'ready'
  | 'link'
  | 'unreachable'
  | 'refused'
  | 'offline'
  | 'starting'
  | 'noExtension'
  | 'notSet';

const tones: Readonly<Record<LineState, string>> = {
  ready: 'good',
  link: 'good',
  unreachable: 'warn',
  refused: 'bad',
  offline: 'warn',
  starting: 'warn',
  noExtension: 'warn',
  notSet: 'warn',
};

/** How the line is, in one word; a link needs no line. */
export const lineState = (): LineState => {
  if (dialler.value.kind === 'link') return 'link';
  const gap = diallerGap(dialler.value);
  if (gap) return gap === 'noExtension' ? gap : 'notSet';
  if (!online.value) return 'offline';
  const state = phoneStatus.value?.state ?? 'none';
  return state === 'none' ? 'starting' : state;
};

/** The panel's head: who we are on the phone, how the line is, and the way to the options. */
export const Bar = () => {
  const text = panelWords.value;
  const state = lineState();
  const setting = dialler.value;
  return (
    <header class="px-bar">
      <span class="px-mark" title="Renkei">
        <Brand />
      </span>
      <span class="px-state" role="status">
        <i class={`px-dot ${tones[state]}`} />
        {setting.kind !== 'link' && setting.extension !== '' && (
          <span>{text.extension(setting.extension)}</span>
        )}
        <span>{text.line[state]}</span>
      </span>
      <IconButton
        icon="gear"
        size="small"
        class="rk-end"
        label={text.settings}
        onClick={() => showOptions()}
      />
    </header>
  );
};
