import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { eventName } from '../events/event-name.ts';
import type { PageTools } from '../page/page-tools.ts';
import { linesOf, openDialog } from '../parts/ask.ts';
import { type RecordValues, textOf } from '../record/record-values.ts';

/** Asks, lets the handlers object, and deletes; true when the record is gone. */
export const deleteRecord = async (
  tools: PageTools,
  record: RecordValues,
  from: 'index' | 'detail',
): Promise<boolean> => {
  const { context, rest, hub, notices } = tools;
  const words = recordWords[context.language];
  const common = commonWords[context.language];
  const { outcome } = openDialog(
    {
      title: words.deleteTitle,
      body: linesOf(words.deleteQuestion),
      okButtonText: common.remove,
      showCancelButton: true,
      showCloseButton: true,
      danger: true,
    },
    common,
  );
  if ((await outcome) !== 'OK') return false;

  const id = textOf(record.$id);
  const { returned, failed } = await hub.fire({
    type: eventName(context, `${from}.delete.submit`),
    appId: Number(context.appId),
    recordId: Number(id),
    record: structuredClone(record),
  });
  const error = failed ? words.handlerFailed : (returned as { error?: string } | undefined)?.error;
  if (error) notices.show('ERROR', error);
  if (error || returned === false) return false;
  try {
    await rest.delete('/k/v1/records.json', {
      app: context.appId,
      ids: [id],
      revisions: [textOf(record.$revision)],
    });
    return true;
  } catch (refusal) {
    notices.show('ERROR', (refusal as Error).message);
    return false;
  }
};
