import type { Reader } from '../times.ts';
import { Player } from './player.tsx';
import { recordingLinks } from './recording-links.ts';

/** The recordings of one call, a player each; text that is no address stays text. */
export const Recordings = ({ reader, text }: { reader: Reader; text: string }) => {
  let number = 0;
  return (
    <div class="rk-recordings">
      {recordingLinks(text).map((it) => {
        if (it.kind === 'text') return <span key={it.text}>{it.text}</span>;
        number += 1;
        return (
          <Player key={it.url} reader={reader} url={it.url} name={reader.words.recording(String(number))} />
        );
      })}
    </div>
  );
};
