import { useEffect, useReducer, useRef } from 'preact/hooks';
import { Icon } from '../../../shared/look/icon.tsx';
import type { Reader } from '../times.ts';
import { newTurn } from './one-at-a-time.ts';
import { clockTime, freshPlayer, moveOfKey, movePlayer, type PlayerMove } from './player-state.ts';

const turn = newTurn();

/** Plays one recording; nothing is fetched before somebody presses play. */
export const Player = ({ reader, url, name }: { reader: Reader; url: string; name: string }) => {
  const { words } = reader;
  const audio = useRef<HTMLAudioElement | null>(null);
  const [state, move] = useReducer(movePlayer, freshPlayer);
  const silence = useRef(() => move({ kind: 'pause' }));

  useEffect(() => {
    if (!state.playing) {
      audio.current?.pause();
      turn.leave(silence.current);
      return;
    }
    audio.current ??= openAudio(url, move);
    turn.take(silence.current);
    audio.current.play().catch(() => move({ kind: 'broken' }));
  }, [state.playing, url]);
  useEffect(() => {
    if (audio.current) audio.current.playbackRate = state.speed;
  }, [state.speed]);
  useEffect(
    () => () => {
      audio.current?.pause();
      turn.leave(silence.current);
    },
    [],
  );

  const act = (it: PlayerMove) => {
    move(it);
    const sound = audio.current;
    if (!sound || (it.kind !== 'by' && it.kind !== 'to')) return;
    sound.currentTime = movePlayer({ ...state, position: sound.currentTime }, it).position;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onButton = (event.target as HTMLElement).tagName !== 'INPUT' && event.key === ' ';
    const it = onButton ? null : moveOfKey(event.key);
    if (!it) return;
    event.preventDefault();
    act(it);
  };
  const open = (
    <a class="rk-player-open" href={url} target="_blank" rel="noreferrer" title={words.openRecording}>
      <Icon name="open" label={words.openRecording} />
    </a>
  );
  if (state.broken) {
    return (
      <p class="rk-player-broken">
        {name} {open} <span class="rk-soft rk-small">{words.cannotPlay}</span>
      </p>
    );
  }
  const shown = Math.floor(state.position);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of controls for one sound, not a fieldset of a form
    <div class="rk-player" data-playing={state.playing} role="group" aria-label={name} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="rk-player-go"
        aria-label={state.playing ? words.pause : words.play}
        onClick={() => act({ kind: 'toggle' })}
      >
        <Icon name={state.playing ? 'pause' : 'play'} />
      </button>
      <span class="rk-player-name">{name}</span>
      <input
        type="range"
        min={0}
        max={Math.max(1, Math.ceil(state.length ?? 1))}
        value={shown}
        aria-label={name}
        aria-valuetext={words.position(Math.floor(shown / 60), shown % 60)}
        onInput={(event) => act({ kind: 'to', position: Number(event.currentTarget.value) })}
      />
      <span class="rk-player-time">
        {clockTime(state.position)}
        {state.length !== null && ` / ${clockTime(state.length)}`}
      </span>
      <button
        type="button"
        aria-label={words.back10}
        title={words.back10}
        onClick={() => act({ kind: 'by', seconds: -10 })}
      >
        −10
      </button>
      <button
        type="button"
        aria-label={words.ahead10}
        title={words.ahead10}
        onClick={() => act({ kind: 'by', seconds: 10 })}
      >
        +10
      </button>
      <button
        type="button"
        class="rk-player-speed"
        aria-label={`${words.speed} ${state.speed}`}
        title={words.speed}
        onClick={() => act({ kind: 'nextSpeed' })}
      >
        {state.speed}×
      </button>
      {open}
    </div>
  );
};

const openAudio = (url: string, move: (it: PlayerMove) => void): HTMLAudioElement => {
  const sound = new Audio(url);
  sound.addEventListener('loadedmetadata', () => move({ kind: 'known', length: sound.duration }));
  sound.addEventListener('timeupdate', () => move({ kind: 'at', position: sound.currentTime }));
  sound.addEventListener('ended', () => move({ kind: 'ended' }));
  sound.addEventListener('error', () => move({ kind: 'broken' }));
  return sound;
};
