import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { textOf } from '../record/record-values.ts';
import type { ListPage, ListState } from './list-page.ts';
import { ListRow } from './list-row.tsx';
import { columnsOf } from './list-view.ts';

const notSortable = new Set([
  'FILE',
  'MULTI_LINE_TEXT',
  'RICH_TEXT',
  'CHECK_BOX',
  'MULTI_SELECT',
  'CATEGORY',
  'STATUS_ASSIGNEE',
]);

/** The rows of the list under their columns; a click on a column's name sorts, a second one turns the order. */
export const ListTable = ({ page, state }: { readonly page: ListPage; readonly state: ListState }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const columns = columnsOf(state.view, page.appForm);
  const [sorted = '', order = ''] = (state.address.sort || state.view.sort).split(' ');
  const turn = (code: string) => `${code} ${sorted === code && order === 'asc' ? 'desc' : 'asc'}`;
  return (
    <div class="scroll-x">
      <table class="rows" data-list>
        <thead>
          <tr>
            <th>
              <span class="unseen">{words.open}</span>
            </th>
            {columns.map((it) => (
              <th
                key={it.code}
                scope="col"
                data-column={it.code}
                aria-sort={sorted === it.code ? (order === 'asc' ? 'ascending' : 'descending') : undefined}
              >
                {notSortable.has(it.type) ? (
                  it.label
                ) : (
                  <button
                    type="button"
                    class="sort"
                    title={words.sortBy(it.label)}
                    onClick={() => void page.goTo({ sort: turn(it.code) })}
                  >
                    {it.label}
                  </button>
                )}
              </th>
            ))}
            {!context.mobile && (
              <th>
                <span class="unseen">{words.edit}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {state.records.map((record, index) => (
            <ListRow key={textOf(record.$id)} page={page} columns={columns} record={record} index={index} />
          ))}
        </tbody>
      </table>
      {state.records.length === 0 && <p class="empty">{words.noRecords}</p>}
    </div>
  );
};
