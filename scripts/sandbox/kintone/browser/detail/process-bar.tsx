import { useEffect, useState } from 'preact/hooks';
import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { openDialog } from '../parts/ask.ts';
import { type Entity, entitiesOf, type RecordValues, textOf } from '../record/record-values.ts';
import type { DetailPage } from './detail-page.ts';
import { actionsFor, nextAssignees, type Process, type ProcessAction, proceed } from './process.ts';

/** Where the record stands in its process, and the moves the user may make. */
export const ProcessBar = ({
  page,
  record,
}: {
  readonly page: DetailPage;
  readonly record: RecordValues;
}) => {
  const tools = usePageTools();
  const { rest, context, notices } = tools;
  const words = recordWords[context.language];
  const [process, setProcess] = useState<Process | null>(null);
  useEffect(() => {
    if (!page.appForm.hasProcess) return;
    void rest.get<Process>('/k/v1/app/status.json', { app: context.appId }).then(setProcess);
  }, [rest, context, page]);
  if (!process?.enable) return null;

  const status = Object.values(record).find((it) => it.type === 'STATUS');
  const assignee = Object.values(record).find((it) => it.type === 'STATUS_ASSIGNEE');
  const run = async (action: ProcessAction) => {
    const choice = await nextAssignees(tools, process, action, record);
    const answer = await askToProceed(action, choice, words, commonWords[context.language]);
    if (!answer) return;
    try {
      const { done, message } = await proceed(tools, page.appForm, record, action, answer.assignee);
      if (message) notices.show('ERROR', message);
      if (done) await page.reload();
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  return (
    <div class="process">
      <span class="chip">
        {words.status}: {textOf(status)}
      </span>
      {entitiesOf(assignee).length > 0 && (
        <span class="soft">
          {words.assignee}:{' '}
          {entitiesOf(assignee)
            .map((it) => it.name)
            .join(', ')}
        </span>
      )}
      {actionsFor(process, page.appForm, record, context.user.code).map((action) => (
        <button key={action.name} type="button" class="button small-button" onClick={() => void run(action)}>
          {action.name}
        </button>
      ))}
    </div>
  );
};

const askToProceed = async (
  action: ProcessAction,
  choice: readonly Entity[] | null,
  words: (typeof recordWords)['ja'],
  common: { readonly ok: string; readonly cancel: string; readonly close: string },
): Promise<{ assignee: string | null } | null> => {
  const body = document.createElement('div');
  const question = document.createElement('p');
  question.textContent = words.proceed(action.name);
  body.append(question);
  const select = document.createElement('select');
  select.className = 'input';
  select.setAttribute('aria-label', words.chooseAssignee);
  select.append(
    new Option(words.noAssignee, ''),
    ...(choice ?? []).map((it) => new Option(it.name, it.code)),
  );
  if (choice) body.append(select);
  const { outcome } = openDialog(
    {
      title: words.proceedTitle,
      body,
      okButtonText: action.name,
      showCancelButton: true,
      showCloseButton: true,
    },
    common,
  );
  return (await outcome) === 'OK' ? { assignee: select.value || null } : null;
};
