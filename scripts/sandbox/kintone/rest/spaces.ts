import { signature } from '../auth/actor.ts';
import { peopleOf } from '../auth/space-access.ts';
import { type Space, spaceParts } from '../store/spaces.ts';
import { shownApp } from './apps.ts';
import type { Call, Endpoints } from './call.ts';
import { requireAll } from './parameters.ts';
import { Sent } from './sent.ts';
import { readMembers } from './space-members.ts';
import { managedSpace, targetSpace } from './target-space.ts';

const longestName = 128;
const longestBody = 65_535;

const createFromTemplate = (call: Call) => {
  const { tenant, parameters, actor } = call;
  requireAll(parameters, 'id', 'name', 'members');
  const sent = new Sent(parameters);
  sent.integer('id', 1);
  const isGuest = sent.flag('isGuest', false);
  const space = tenant.spaces.add({
    name: sent.text('name', longestName),
    isGuest,
    // Only those who belong to it ever see a guest space.
    isPrivate: isGuest || sent.flag('isPrivate', false),
    fixedMember: sent.flag('fixedMember', false),
    creator: signature(actor),
    members: readMembers(call),
    createdAt: tenant.clock.now(),
  });
  return { id: space.id };
};

const getSpace = (call: Call) => {
  const { tenant } = call;
  const space = targetSpace(call);
  const apps = tenant.apps.list().filter((app) => app.spaceId === space.id && app.live);
  return {
    id: space.id,
    name: space.name,
    defaultThread: space.defaultThread,
    isPrivate: space.isPrivate,
    creator: space.creator,
    modifier: space.modifier,
    memberCount: String(peopleOf(space, tenant.users).length + space.guests.length),
    coverType: 'PRESET',
    coverKey: 'GREEN',
    coverUrl: `${tenant.url}/k/api/space/cover.do?id=${space.id}`,
    body: space.body,
    useMultiThread: space.useMultiThread,
    isGuest: space.isGuest,
    fixedMember: space.fixedMember,
    ...Object.fromEntries(spaceParts.map((part) => [part, !space.hidden.includes(part)])),
    permissions: { createApp: space.createApp },
    attachedApps: apps.map(shownApp).map(({ spaceId: _, ...app }) => app),
  };
};

const changed = (call: Call, space: Space, change: Partial<Space>) => {
  const { tenant, actor } = call;
  tenant.spaces.replace({
    ...space,
    ...change,
    modifier: signature(actor),
    modifiedAt: tenant.clock.now(),
  });
  return {};
};

const putSpace = (call: Call) => {
  const space = managedSpace(call);
  const sent = new Sent(call.parameters);
  return changed(call, space, {
    name: sent.has('name') ? sent.text('name', longestName) : space.name,
    isPrivate: space.isGuest || sent.flag('isPrivate', space.isPrivate),
    fixedMember: sent.flag('fixedMember', space.fixedMember),
    // Once a space has several threads it keeps them.
    useMultiThread: sent.flag('useMultiThread', false) || space.useMultiThread,
    hidden: spaceParts.filter((part) => !sent.flag(part, !space.hidden.includes(part))),
    createApp: sent.has('permissions') ? createAppOf(sent.child('permissions'), space) : space.createApp,
  });
};

const createAppOf = (sent: Sent, { createApp }: Space): Space['createApp'] =>
  sent.has('createApp') ? sent.choice('createApp', ['EVERYONE', 'ADMIN']) : createApp;

const deleteSpace = (call: Call) => {
  const space = managedSpace(call);
  for (const app of call.tenant.apps.list()) if (app.spaceId === space.id) call.tenant.apps.remove(app.id);
  call.tenant.spaces.remove(space.id);
  return {};
};

const putBody = (call: Call) => {
  requireAll(call.parameters, 'id', 'body');
  const body = new Sent(call.parameters).text('body', longestBody);
  return changed(call, managedSpace(call), { body });
};

/** Spaces themselves. */
export const spaceEndpoints: Endpoints = {
  'POST template/space.json': { run: createFromTemplate, peopleOnly: true },
  'GET space.json': { run: getSpace, peopleOnly: true },
  'PUT space.json': { run: putSpace, peopleOnly: true },
  'DELETE space.json': { run: deleteSpace, peopleOnly: true },
  'PUT space/body.json': { run: putBody, peopleOnly: true },
};
