import type { Job } from '../../../shared/config/config.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { rightName } from '../model/schemas-model.ts';
import { showValue } from '../model/show-value.ts';
import { textDiff } from '../model/text-diff.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Field by field: what is there now, and what would be; only what differs is coloured. */
export const ItemChanges = ({ job, item }: { job: Job | null; item: RunItem }) => {
  const model = useModel();
  const words = useWords(settingsRunWords);
  const schema = job
    ? item.side === 'left'
      ? model.schemas.leftSchemas.peek(job.left.app)
      : model.schemas.rightSchemas.peek(rightName(job))
    : null;
  const labelOf = (code: string) => (schema && findField(schema, code)?.field.label) || code;
  return (
    <table class="rk-diff">
      <thead>
        <tr>
          <th>{words.columns.field}</th>
          <th>{words.columns.before}</th>
          <th class="rk-arrow" />
          <th>{words.columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {item.changes.map((it) => {
          const diff = textDiff(showValue(it.before), showValue(it.after));
          return (
            <tr key={`${it.row} ${it.field}`}>
              <th scope="row">
                {labelOf(it.field)} <code class="rk-faint">{it.field}</code>
              </th>
              <td>
                {diff.before.whole === '' ? (
                  <span class="rk-faint">{words.empty}</span>
                ) : (
                  <>
                    {diff.start}
                    {diff.before.middle && <del>{diff.before.middle}</del>}
                    {diff.end}
                  </>
                )}
              </td>
              <td class="rk-arrow">
                <Icon name="send" size={14} />
              </td>
              <td>
                {diff.after.whole === '' ? (
                  <span class="rk-faint">{words.empty}</span>
                ) : (
                  <>
                    {diff.start}
                    {diff.after.middle && <ins>{diff.after.middle}</ins>}
                    {diff.end}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
