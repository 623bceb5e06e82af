import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import { pageSizes } from './list-address.ts';
import type { ListPage, ListState } from './list-page.ts';

/** Where in the list one is, and the way on. */
export const Pager = ({ page, state }: { readonly page: ListPage; readonly state: ListState }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const { address, records, total } = state;
  const last = address.offset + records.length;
  return (
    <nav class="pager" aria-label={words.pageSize}>
      <button
        type="button"
        class="plain"
        aria-label={words.previousPage}
        disabled={address.offset === 0}
        onClick={() => void page.goTo({ offset: Math.max(0, address.offset - address.size) })}
      >
        <Icon name="left" />
      </button>
      <span aria-live="polite">{words.rowCount(total === 0 ? 0 : address.offset + 1, last, total)}</span>
      <button
        type="button"
        class="plain"
        aria-label={words.nextPage}
        disabled={last >= total}
        onClick={() => void page.goTo({ offset: address.offset + address.size })}
      >
        <Icon name="right" />
      </button>
      <label>
        {words.pageSize}
        <select
          class="input"
          value={String(address.size)}
          onChange={(event) => void page.goTo({ size: Number(event.currentTarget.value) })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={String(size)} selected={size === address.size}>
              {size}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
};
