import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../shared/call/call.ts';
import { TextArea } from '../../shared/look/text-area.tsx';
import type { CallWords } from '../../shared/words/calls.ts';
import { send } from '../chrome/messages.ts';

const saveAfterMs = 400;

interface Props {
  readonly call: Call;
  readonly words: CallWords;
  readonly rows?: number;
}

/** The memo of a call: on this device 400 ms after the last key, and at once when it is left or taken away. */
export const MemoBox = ({ call, words, rows = 4 }: Props) => {
  const [memo, setMemo] = useState(call.memo);
  const [state, setState] = useState<'hint' | 'saving' | 'saved'>(call.memo ? 'saved' : 'hint');
  const unsaved = useRef<{ call: string; memo: string } | null>(null);

  const flush = async () => {
    const waiting = unsaved.current;
    if (!waiting) return;
    unsaved.current = null;
    await send('memo.changed', waiting);
    if (unsaved.current === null) setState('saved');
  };
  useEffect(() => {
    if (unsaved.current === null) return;
    const waiting = setTimeout(() => void flush(), saveAfterMs);
    return () => clearTimeout(waiting);
  }, [memo]);
  useEffect(() => () => void flush(), []);
  // Written elsewhere meanwhile (the panel beside the page): taken over unless something is being typed here.
  useEffect(() => {
    if (unsaved.current === null) setMemo(call.memo);
  }, [call.memo]);

  const line = { hint: words.memoHint, saving: words.saving, saved: words.savedHere };
  return (
    <div class="rx-memo">
      <TextArea
        id={`memo-${call.id}`}
        aria-label={words.memo}
        placeholder={words.memo}
        rows={rows}
        value={memo}
        onText={(text) => {
          unsaved.current = { call: call.id, memo: text };
          setState('saving');
          setMemo(text);
        }}
        onBlur={() => void flush()}
      />
      <p class="rx-memo-state rk-soft" role="status">
        {line[state]}
      </p>
    </div>
  );
};
