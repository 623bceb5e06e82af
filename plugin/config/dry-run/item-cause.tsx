import type { RunItem } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { faultText, issueText } from '../model/describe.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Why a record cannot be written, and what makes it possible. */
export const ItemCause = ({ item }: { item: RunItem }) => {
  const { language } = useModel().door;
  const words = useWords(settingsRunWords);
  const said = item.fault ? faultText(item.fault, language) : null;
  const issues = item.issues.filter((it) => it.severity !== 'note');
  if (!said && issues.length === 0) return null;
  return (
    <dl class="rk-cause">
      {said && (
        <>
          <dt>{words.cause}</dt>
          <dd>
            {said.what} {item.fault?.cause?.message && <code>{item.fault.cause.message}</code>}
          </dd>
          <dt>{words.cure}</dt>
          <dd>{said.cure}</dd>
        </>
      )}
      {issues.length > 0 && (
        <>
          <dt>{words.cause}</dt>
          <dd>
            {issues.map((it) => (
              <p key={`${it.code} ${it.path.join('/')}`}>{issueText(it, language)}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
};
