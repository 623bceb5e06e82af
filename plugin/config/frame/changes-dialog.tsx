import { Dialog } from '../../../shared/look/dialog.tsx';
import type { ConfigChange } from '../model/config-changes.ts';
import { useCommonWords, useModel } from '../model/use-model.ts';

/** Differences between two configurations as a table. */
export const ChangesTable = ({ changes }: { changes: readonly ConfigChange[] }) => {
  const words = useCommonWords().changes;
  if (changes.length === 0) return <p class="rk-soft">{words.none}</p>;
  return (
    <table class="rk-table rk-changes">
      <thead>
        <tr>
          <th />
          <th>{words.before}</th>
          <th>{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((it) => (
          <tr key={it.path.join('/')}>
            <th scope="row">
              <code>{it.path.join(' › ')}</code>
            </th>
            <td>{it.before ?? <span class="rk-soft">{words.absent}</span>}</td>
            <td>{it.after ?? <span class="rk-soft">{words.absent}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What would be saved, against what is. */
export const ChangesDialog = ({ onClose }: { onClose: () => void }) => {
  const model = useModel();
  const words = useCommonWords();
  return (
    <Dialog title={words.changes.title} closeLabel={words.close} onClose={onClose} look="wide">
      <ChangesTable changes={model.config.changes.value} />
    </Dialog>
  );
};
