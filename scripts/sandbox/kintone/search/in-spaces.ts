import { isMember } from '../auth/space-access.ts';
import { secondTime } from '../records/times.ts';
import type { Call } from '../rest/call.ts';
import type { Space } from '../store/spaces.ts';
import type { Thread } from '../store/threads.ts';
import type { Candidate } from './hit.ts';

const markup = /<[^>]*>/g;
const plain = (html: string): string => html.replace(markup, ' ');

/** Everything in the spaces that this caller may enter: the spaces, their threads and what is said in them. */
export const inSpaces = function* (call: Call): Iterable<Candidate> {
  const { tenant, actor, guestSpace } = call;
  if (actor.kind !== 'user') return;
  for (const space of tenant.spaces.list()) {
    const reached = guestSpace === null ? !space.isGuest : space.id === guestSpace;
    if (!reached || (space.isPrivate && !isMember(space, actor.user))) continue;
    yield ofSpace(call, space);
    for (const thread of tenant.spaces.threads.of(space.id)) yield* ofThread(call, space, thread);
  }
};

const addressOf = ({ tenant }: Call, space: Space): string =>
  `${tenant.url}${space.isGuest ? `/k/guest/${space.id}` : '/k'}/#/space/${space.id}`;

const about = ({ id, name }: Space) => ({ spaceId: id, spaceName: name });

const ofSpace = (call: Call, space: Space): Candidate => {
  const { createdAt, creator } = space;
  return {
    type: 'SPACE',
    scope: 'SPACE',
    place: space.id,
    url: addressOf(call, space),
    createdAt,
    creator,
    texts: [{ text: space.name }, { text: plain(space.body) }],
    describe: () => ({ space: { ...about(space), createdAt: secondTime(createdAt), creator } }),
  };
};

const ofThread = function* (call: Call, space: Space, thread: Thread): Iterable<Candidate> {
  const url = `${addressOf(call, space)}/thread/${thread.id}`;
  const where = { ...about(space), threadId: thread.id, threadName: thread.name };
  const place = { scope: 'SPACE' as const, place: space.id };
  const { createdAt, creator } = thread;
  // The thread every space is made with is the space itself.
  if (thread.id !== space.defaultThread) {
    yield {
      type: 'THREAD',
      ...place,
      url,
      createdAt,
      creator,
      texts: [{ text: thread.name }, { text: plain(thread.body) }],
      describe: () => ({ thread: { ...where, createdAt: secondTime(createdAt), creator } }),
    };
  }
  for (const comment of thread.comments) {
    const said = { createdAt: secondTime(comment.createdAt), creator: comment.creator };
    yield {
      type: 'THREAD_COMMENT',
      ...place,
      url: `${url}/${comment.id}`,
      createdAt: comment.createdAt,
      creator: comment.creator,
      texts: [{ text: comment.text }],
      describe: () => ({ threadComment: { commentId: comment.id, ...where, ...said } }),
    };
  }
};
