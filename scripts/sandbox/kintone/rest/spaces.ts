import { signature } from '../auth/actor.ts';
import { KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Space, SpaceMember } from '../store/spaces.ts';
import { shownApp } from './apps.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import {
  flag,
  given,
  integer,
  list,
  object,
  objectOf,
  optionalText,
  requireAll,
  text,
} from './parameters.ts';

const missing = (id: string) => new KintoneError('GAIA_SP01', (words) => words.spaceNotFound(id));

const known = (call: Call, space: Space | undefined, id: string): Space => {
  if (!space) throw missing(id);
  if (space.isGuest !== (call.guestSpace !== null)) {
    if (space.isGuest) throw new KintoneError('GAIA_IL23', (words) => words.guestSpaceApp);
    throw noPrivilege();
  }
  return space;
};

const spaceOf = (call: Call, name = 'id'): Space => {
  const id = String(integer(call.parameters, name, 1));
  return known(call, call.tenant.spaces.find(id), id);
};

const readMember = (sent: unknown): SpaceMember => {
  const member = objectOf(sent);
  const entity = object(member, 'entity');
  return {
    entity: { type: text(entity, 'type'), code: text(entity, 'code') },
    isAdmin: flag(member, 'isAdmin'),
    includeSubs: flag(member, 'includeSubs'),
  };
};

const createFromTemplate = (call: Call) => {
  const { tenant, parameters, actor } = call;
  requireAll(parameters, 'id', 'name', 'members');
  const space = tenant.spaces.add({
    name: text(parameters, 'name'),
    body: '',
    isGuest: flag(parameters, 'isGuest'),
    isPrivate: flag(parameters, 'isPrivate'),
    fixedMember: flag(parameters, 'fixedMember'),
    useMultiThread: true,
    creator: signature(actor),
    members: list(parameters, 'members').map(readMember),
    createdAt: tenant.clock.now(),
  });
  return { id: space.id };
};

const getSpace = (call: Call) => {
  const space = spaceOf(call);
  const apps = call.tenant.apps.list().filter((app) => app.spaceId === space.id && app.live);
  return {
    id: space.id,
    name: space.name,
    defaultThread: space.defaultThread,
    isPrivate: space.isPrivate,
    creator: space.creator,
    modifier: space.creator,
    memberCount: String(space.members.length),
    coverType: 'PRESET',
    coverKey: 'GREEN',
    coverUrl: `${call.tenant.url}/k/api/space/cover.do?id=${space.id}`,
    body: space.body,
    useMultiThread: space.useMultiThread,
    isGuest: space.isGuest,
    fixedMember: space.fixedMember,
    showAnnouncement: true,
    showThreadList: true,
    showAppList: true,
    showMemberList: true,
    showRelatedLinkList: true,
    permissions: { createApp: 'EVERYONE' },
    attachedApps: apps.map(shownApp).map(({ spaceId: _, ...app }) => app),
  };
};

const putSpace = (call: Call) => {
  const space = spaceOf(call);
  const sent: Parameters = call.parameters;
  call.tenant.spaces.replace({
    ...space,
    name: optionalText(sent, 'name') ?? space.name,
    isPrivate: flag(sent, 'isPrivate', space.isPrivate),
    fixedMember: flag(sent, 'fixedMember', space.fixedMember),
    useMultiThread: flag(sent, 'useMultiThread', space.useMultiThread),
  });
  return {};
};

const deleteSpace = (call: Call) => {
  const space = spaceOf(call);
  for (const app of call.tenant.apps.list()) if (app.spaceId === space.id) call.tenant.apps.remove(app.id);
  call.tenant.spaces.remove(space.id);
  return {};
};

const putBody = (call: Call) => {
  requireAll(call.parameters, 'id', 'body');
  call.tenant.spaces.replace({ ...spaceOf(call), body: text(call.parameters, 'body') });
  return {};
};

const getMembers = (call: Call) => ({
  members: spaceOf(call).members.map(({ entity, isAdmin, includeSubs }) =>
    entity.type === 'USER' ? { entity, isAdmin, isImplicit: false } : { entity, isAdmin, includeSubs },
  ),
});

const putMembers = (call: Call) => {
  call.tenant.spaces.replace({ ...spaceOf(call), members: list(call.parameters, 'members').map(readMember) });
  return {};
};

const addThread = (call: Call) => {
  requireAll(call.parameters, 'space', 'name');
  return { id: call.tenant.spaces.addThread(spaceOf(call, 'space').id) };
};

const putThread = (call: Call) => {
  const id = text(call.parameters, 'id');
  known(call, call.tenant.spaces.ofThread(id), id);
  return {};
};

const addThreadComment = (call: Call) => {
  requireAll(call.parameters, 'space', 'thread', 'comment');
  spaceOf(call, 'space');
  const thread = text(call.parameters, 'thread');
  known(call, call.tenant.spaces.ofThread(thread), thread);
  return { id: call.tenant.spaces.addThreadComment() };
};

const moveApp = (call: Call) => {
  const app = call.tenant.apps.find(text(call.parameters, 'app'));
  if (!app) throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(text(call.parameters, 'app')));
  const space = given(call.parameters, 'space') ? spaceOf(call, 'space') : null;
  call.tenant.apps.add({ ...app, spaceId: space?.id ?? null, threadId: space?.defaultThread ?? null });
  return {};
};

/** Spaces, their members and threads. */
export const spaceEndpoints: Endpoints = {
  'POST template/space.json': { run: createFromTemplate, peopleOnly: true },
  'GET space.json': { run: getSpace, peopleOnly: true },
  'PUT space.json': { run: putSpace, peopleOnly: true },
  'DELETE space.json': { run: deleteSpace, peopleOnly: true },
  'PUT space/body.json': { run: putBody, peopleOnly: true },
  'GET space/members.json': { run: getMembers, peopleOnly: true },
  'PUT space/members.json': { run: putMembers, peopleOnly: true },
  'POST space/thread.json': { run: addThread, peopleOnly: true },
  'PUT space/thread.json': { run: putThread, peopleOnly: true },
  'POST space/thread/comment.json': { run: addThreadComment, peopleOnly: true },
  'POST app/move.json': { run: moveApp, peopleOnly: true },
};
