import { useCallback, useEffect, useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { localDateTime } from '../fields/zoned-time.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { Entity } from '../record/record-values.ts';

interface Comment {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
  readonly creator: Entity;
}

interface CommentPage {
  readonly comments: readonly Comment[];
  readonly older: boolean;
}

const pageSize = 10;

/** The talk about a record, the newest first. */
export const Comments = ({ recordId }: { readonly recordId: string }) => {
  const { rest, context, notices } = usePageTools();
  const words = recordWords[context.language];
  const [shown, setShown] = useState<CommentPage>({ comments: [], older: false });
  const [text, setText] = useState('');
  const where = { app: context.appId, record: recordId };
  const failed = (error: Error) => notices.show('ERROR', error.message);

  const read = useCallback(
    (offset: number) =>
      rest.get<CommentPage>('/k/v1/record/comments.json', {
        app: context.appId,
        record: recordId,
        order: 'desc',
        limit: pageSize,
        offset,
      }),
    [rest, context, recordId],
  );
  useEffect(() => {
    read(0).then(setShown, (error: Error) => notices.show('ERROR', error.message));
  }, [read, notices]);

  const older = async () => {
    const next = await read(shown.comments.length);
    setShown({ comments: [...shown.comments, ...next.comments], older: next.older });
  };
  const write = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    await rest.post('/k/v1/record/comment.json', { ...where, comment: { text } });
    setText('');
    setShown(await read(0));
  };
  const remove = async (id: string) => {
    await rest.delete('/k/v1/record/comment.json', { ...where, comment: id });
    setShown(await read(0));
  };
  return (
    <aside class="comments" aria-label={words.comments}>
      <h2>{words.comments}</h2>
      <form onSubmit={(event) => void write(event).catch(failed)}>
        <textarea
          class="input"
          rows={2}
          aria-label={words.commentText}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="button small-button" type="submit" disabled={text.trim() === ''}>
          {words.writeComment}
        </button>
      </form>
      {shown.comments.length === 0 && <p class="soft">{words.noComments}</p>}
      <ol>
        {shown.comments.map((it) => (
          <li key={it.id} class="comment">
            <span class="face" aria-hidden="true">
              {it.creator.name.slice(0, 1)}
            </span>
            <span class="comment-head">
              <b>{it.creator.name}</b>
              <time dateTime={it.createdAt}>{shownTime(it.createdAt, context.user.timezone)}</time>
              {it.creator.code === context.user.code && (
                <button
                  type="button"
                  class="plain"
                  aria-label={words.deleteComment}
                  onClick={() => void remove(it.id).catch(failed)}
                >
                  <Icon name="bin" small />
                </button>
              )}
            </span>
            <p class="lines">{it.text.trim()}</p>
          </li>
        ))}
      </ol>
      {shown.older && (
        <button type="button" class="link" onClick={() => void older().catch(failed)}>
          {words.olderComments}
        </button>
      )}
    </aside>
  );
};

const shownTime = (iso: string, timeZone: string): string => {
  const { date, time } = localDateTime(iso, timeZone);
  return `${date} ${time}`;
};
