import { peopleOf } from '../auth/space-access.ts';
import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { SpaceMember } from '../store/spaces.ts';
import type { Call, Endpoints } from './call.ts';
import { list, requireAll, textOf } from './parameters.ts';
import { Sent } from './sent.ts';
import { administrator } from './target-app.ts';
import { managedSpace, targetSpace } from './target-space.ts';

const mostGuests = 100;
const longest = { name: 128, password: 64, short: 64, line: 100, callto: 256 } as const;
const shortestPassword = 3;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const readMember = (call: Call, sent: Sent): SpaceMember => {
  const entity = sent.child('entity');
  const type = entity.choice('type', ['USER', 'GROUP', 'ORGANIZATION']);
  const code = entity.text('code');
  const { users } = call.tenant;
  if (type === 'USER' && !users.find(code))
    throw new KintoneError('GAIA_IL26', (words) => words.userNotFound(code));
  if (type === 'GROUP' && !users.group(code))
    throw invalidParameter(entity.at('code'), (words) => words.groupNotFound(code));
  if (type === 'ORGANIZATION' && !users.organization(code))
    throw invalidParameter(entity.at('code'), (words) => words.organizationNotFound(code));
  const includeSubs = type === 'ORGANIZATION' && sent.flag('includeSubs', false);
  return { entity: { type, code }, isAdmin: sent.flag('isAdmin', false), includeSubs };
};

/** The members a request names, of whom at least one manages the space. */
export const readMembers = (call: Call): readonly SpaceMember[] => {
  const members = new Sent(call.parameters).list('members').map((it) => readMember(call, it));
  if (!members.some((it) => it.isAdmin)) throw invalidParameter('members', (words) => words.noSpaceAdmin);
  return members;
};

const getMembers = (call: Call) => {
  const space = targetSpace(call);
  const people = peopleOf(space, call.tenant.users).map(({ user, named, isAdmin }) => ({
    entity: { type: 'USER', code: user.code },
    isAdmin,
    isImplicit: !named,
  }));
  const others = space.members
    .filter(({ entity }) => entity.type !== 'USER')
    .map(({ entity, isAdmin, includeSubs }) =>
      entity.type === 'GROUP' ? { entity, isAdmin } : { entity, isAdmin, includeSubs },
    );
  return { members: [...people, ...others] };
};

const putMembers = (call: Call) => {
  const space = managedSpace(call);
  call.tenant.spaces.replace({ ...space, members: readMembers(call) });
  return {};
};

const guestCode = (call: Call, value: unknown, index: number): string => {
  const code = textOf(value);
  if (call.tenant.guests.find(code)) return code;
  throw invalidParameter(`guests[${index}]`, (words) => words.userNotFound(code));
};

const putGuests = (call: Call) => {
  requireAll(call.parameters, 'id');
  const space = managedSpace(call);
  if (!space.isGuest) throw noPrivilege();
  const guests = list(call.parameters, 'guests').map((it, index) => guestCode(call, it, index));
  call.tenant.spaces.replace({ ...space, guests: [...new Set(guests)] });
  return {};
};

const readGuest = (call: Call, sent: Sent) => {
  const code = sent.text('code');
  if (!mail.test(code)) throw invalidParameter(sent.at('code'), (words) => words.invalidMail);
  const taken = call.tenant.guests.find(code) ?? call.tenant.users.find(code);
  if (taken) throw invalidParameter(sent.at('code'), (words) => words.duplicate);
  if (sent.text('password', longest.password).length < shortestPassword) {
    throw invalidParameter(sent.at('password'), (words) => words.tooShort(shortestPassword));
  }
  sent.require('timezone');
  for (const name of ['surNameReading', 'givenNameReading']) sent.optionalText(name, '', longest.short);
  for (const name of ['company', 'division', 'phone']) sent.optionalText(name, '', longest.line);
  sent.optionalText('callto', '', longest.callto);
  if (sent.has('locale')) sent.choice('locale', ['auto', 'ja', 'en', 'zh']);
  return { code, name: sent.text('name', longest.name) };
};

const addGuests = (call: Call) => {
  administrator(call);
  const guests = new Sent(call.parameters).list('guests', mostGuests).map((it) => readGuest(call, it));
  for (const guest of guests) call.tenant.guests.add(guest);
  return {};
};

const deleteGuests = (call: Call) => {
  administrator(call);
  const given = list(call.parameters, 'guests');
  if (given.length > mostGuests) throw invalidParameter('guests', (words) => words.tooMany(mostGuests));
  const codes = given.map((it, index) => guestCode(call, it, index));
  const { guests, spaces } = call.tenant;
  for (const code of codes) guests.remove(code);
  for (const space of spaces.list()) {
    spaces.replace({ ...space, guests: space.guests.filter((it) => !codes.includes(it)) });
  }
  return {};
};

/** Who belongs to a space, and the guests of the tenant. */
export const spaceMemberEndpoints: Endpoints = {
  'GET space/members.json': { run: getMembers, peopleOnly: true },
  'PUT space/members.json': { run: putMembers, peopleOnly: true },
  'PUT space/guests.json': { run: putGuests, peopleOnly: true },
  'POST guests.json': { run: addGuests, peopleOnly: true },
  'DELETE guests.json': { run: deleteGuests, peopleOnly: true },
};
