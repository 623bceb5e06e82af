import { signature } from '../auth/actor.ts';
import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Call, Endpoints } from './call.ts';
import { Sent } from './sent.ts';
import { targetSpace, targetThread } from './target-space.ts';

const longestName = 128;
const longestText = 65_535;
const mostMentions = 10;
const mostFiles = 5;
const width = { least: 100, most: 750 } as const;

const addThread = (call: Call) => {
  const sent = new Sent(call.parameters);
  sent.require('space', 'name');
  const space = targetSpace(call, 'space');
  const name = sent.text('name', longestName);
  if (!space.useMultiThread) throw new KintoneError('CB_IL02', (words) => words.oneThread);
  const { tenant, actor } = call;
  return { id: tenant.spaces.threads.add(space.id, name, signature(actor), tenant.clock.now()).id };
};

const putThread = (call: Call) => {
  const sent = new Sent(call.parameters);
  const thread = targetThread(call, 'id');
  call.tenant.spaces.threads.put({
    ...thread,
    name: sent.has('name') ? sent.text('name', longestName) : thread.name,
    body: sent.optionalText('body', thread.body, longestText),
  });
  return {};
};

const checkFile = (call: Call, file: Sent): void => {
  const key = file.text('fileKey');
  if (!call.tenant.files.uploaded(key))
    throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  if (file.has('width')) file.integer('width', width.least, width.most);
};

const addComment = (call: Call) => {
  const sent = new Sent(call.parameters);
  sent.require('space', 'thread', 'comment');
  const space = targetSpace(call, 'space');
  const thread = targetThread(call, 'thread');
  if (thread.spaceId !== space.id) throw noPrivilege();
  const comment = sent.child('comment');
  const files = comment.has('files') ? comment.list('files', mostFiles) : [];
  const mentions = comment.has('mentions') ? comment.list('mentions', mostMentions) : [];
  const text = comment.optionalText('text', '', longestText);
  if (text.trim() === '' && files.length === 0) {
    throw invalidParameter('comment.text', (words) => words.requiredParameter);
  }
  for (const file of files) checkFile(call, file);
  for (const mention of mentions) {
    mention.choice('type', ['USER', 'GROUP', 'ORGANIZATION']);
    mention.require('code');
  }
  const { tenant, actor } = call;
  const said = { text, creator: signature(actor), createdAt: tenant.clock.now() };
  return { id: tenant.spaces.threads.say(thread, said) };
};

/** The conversations of spaces. */
export const threadEndpoints: Endpoints = {
  'POST space/thread.json': { run: addThread, peopleOnly: true },
  'PUT space/thread.json': { run: putThread, peopleOnly: true },
  'POST space/thread/comment.json': { run: addComment, peopleOnly: true },
};
