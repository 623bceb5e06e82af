import { signature } from '../auth/actor.ts';
import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import { secondTime } from '../records/times.ts';
import type { Comment } from '../store/comments.ts';
import type { Tenant } from '../tenant.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import {
  integer,
  object,
  objectOf,
  optionalChoice,
  optionalInteger,
  optionalList,
  optionalText,
  requireAll,
  textOf,
} from './parameters.ts';
import { visibleRecord } from './read-records.ts';
import { permitted, targetApp } from './target-app.ts';

const mostShown = 10;
const mostMentions = 10;
const longestText = 65_535;
const mentionTypes = ['USER', 'GROUP', 'ORGANIZATION'] as const;

const entityOf = ({ users }: Tenant, { code, type }: Comment['mentions'][number]) =>
  type === 'USER' ? users.find(code) : type === 'GROUP' ? users.group(code) : users.organization(code);

const nameOf = (tenant: Tenant, mention: Comment['mentions'][number]): string =>
  entityOf(tenant, mention)?.name ?? mention.code;

// A comment opens with the names of those it is meant for.
const shownText = (tenant: Tenant, { mentions, text: words }: Comment): string =>
  mentions.length === 0 ? words : `${mentions.map((it) => nameOf(tenant, it)).join(' ')} \n${words}`;

interface Said {
  readonly text: string;
  readonly mentions: Comment['mentions'];
}

const readComment = (comment: Parameters): Said => {
  const mentions = (optionalList(comment, 'mentions') ?? []).map((it) => {
    const mention = objectOf(it);
    return { code: textOf(mention.code), type: optionalChoice(mention, 'type', mentionTypes) ?? 'USER' };
  });
  const said = optionalText(comment, 'text') ?? '';
  if (mentions.length > mostMentions) {
    throw invalidParameter('comment.mentions', (words) => words.tooMany(mostMentions));
  }
  if (said.trim() === '' && mentions.length === 0) {
    throw invalidParameter('comment.text', (words) => words.requiredParameter);
  }
  if (said.length > longestText) {
    throw invalidParameter('comment.text', (words) => words.tooManyCharacters(longestText));
  }
  return { text: said, mentions };
};

const addComment = (call: Call) => {
  const { tenant, parameters } = call;
  requireAll(parameters, 'app', 'record', 'comment');
  const app = permitted(call, targetApp(call), 'view');
  if ((app.live ?? app.preview).general.enableComments === false) {
    throw new KintoneError('CB_IL02', (words) => words.commentsOff);
  }
  const record = visibleRecord(call, app, integer(parameters, 'record', 1));
  const added = tenant.comments.add(app.id, record.id, {
    ...readComment(object(parameters, 'comment')),
    creator: signature(call.actor),
    createdAt: tenant.clock.now(),
  });
  tenant.webhooks.notify(app, 'ADD_RECORD_COMMENT', record.id, {
    comment: { ...added, id: String(added.id), createdAt: secondTime(added.createdAt) },
  });
  return { id: String(added.id) };
};

const getComments = (call: Call) => {
  const { tenant, parameters } = call;
  requireAll(parameters, 'app', 'record');
  const order = optionalChoice(parameters, 'order', ['asc', 'desc']) ?? 'desc';
  const offset = optionalInteger(parameters, 'offset', 0, 0);
  const limit = optionalInteger(parameters, 'limit', mostShown, 0);
  if (limit > mostShown) throw invalidParameter('limit', (words) => words.atMost(mostShown));
  const app = permitted(call, targetApp(call), 'view');
  const record = visibleRecord(call, app, integer(parameters, 'record', 1));
  const all = tenant.comments.of(app.id, record.id);
  const sorted = order === 'asc' ? all : [...all].reverse();
  const before = Math.min(offset, sorted.length) > 0;
  const after = offset + limit < sorted.length;
  return {
    comments: sorted.slice(offset, offset + limit).map((comment) => ({
      id: String(comment.id),
      text: shownText(tenant, comment),
      createdAt: secondTime(comment.createdAt),
      creator: comment.creator,
      mentions: comment.mentions,
    })),
    older: order === 'asc' ? before : after,
    newer: order === 'asc' ? after : before,
  };
};

const deleteComment = (call: Call) => {
  const { tenant, parameters, actor } = call;
  requireAll(parameters, 'app', 'record', 'comment');
  const app = permitted(call, targetApp(call), 'view');
  const record = visibleRecord(call, app, integer(parameters, 'record', 1));
  const id = integer(parameters, 'comment', 1);
  const comment = tenant.comments.of(app.id, record.id).find((it) => it.id === id);
  if (!comment) throw new KintoneError('GAIA_RE02', (words) => words.commentNotFound);
  const isOwn = comment.creator.code === signature(actor).code;
  if (!isOwn && !tenant.access.app(actor, app).manage) throw noPrivilege();
  tenant.comments.remove(app.id, record.id, id);
  return {};
};

/** Comments on records. */
export const commentEndpoints: Endpoints = {
  'POST record/comment.json': { run: addComment },
  'DELETE record/comment.json': { run: deleteComment },
  'GET record/comments.json': { run: getComments },
};
