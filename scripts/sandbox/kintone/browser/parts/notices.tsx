import { signal } from '@preact/signals';
import type { Language } from '../../../../../shared/words/words.ts';
import { commonWords } from '../../pages/words/common-words.ts';
import { Icon } from './icon.tsx';

/** What a notice is about; each has a word and a colour. */
export type NoticeKind = 'ERROR' | 'SUCCESS' | 'INFO';

interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
}

/** The one message at the top of a page: the last one wins, and it stays until it is closed. */
export class Notices {
  readonly #shown = signal<Notice | null>(null);

  show(kind: NoticeKind, text: string): void {
    this.#shown.value = { kind, text };
  }

  clear(): void {
    this.#shown.value = null;
  }

  get current(): Notice | null {
    return this.#shown.value;
  }
}

/** Draws the message; screen readers hear it at once. */
export const NoticeBar = ({
  notices,
  language,
}: {
  readonly notices: Notices;
  readonly language: Language;
}) => {
  const notice = notices.current;
  const words = commonWords[language];
  return (
    <div class="notice-place" aria-live="assertive">
      {notice && (
        <div
          class={`notice ${notice.kind.toLowerCase()}`}
          role={notice.kind === 'ERROR' ? 'alert' : 'status'}
        >
          <Icon name={notice.kind === 'SUCCESS' ? 'done' : 'warn'} />
          <p>{notice.text}</p>
          <button type="button" class="plain" aria-label={words.close} onClick={() => notices.clear()}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
};
