import { useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { ListPage } from './list-page.ts';

/** Narrows the list by a condition in the query language. */
export const Narrow = ({ page, condition }: { readonly page: ListPage; readonly condition: string }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const [text, setText] = useState(condition);
  return (
    <search class="narrow">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void page.goTo({ condition: text.trim() });
        }}
      >
        <input
          class="input"
          type="search"
          aria-label={words.narrow}
          placeholder={words.narrowHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.narrow}
        </button>
      </form>
    </search>
  );
};
