import type { Space, SpaceMember } from '../store/spaces.ts';
import type { Actor } from './actor.ts';
import type { User, Users } from './users.ts';

const covers = ({ entity: { type, code } }: SpaceMember, user: User): boolean => {
  if (type === 'USER') return user.code === code;
  return (type === 'GROUP' ? user.groups : user.organizations).includes(code);
};

/** Whether somebody belongs to a space, by themselves or through a group or organisation. */
export const isMember = (space: Space, user: User): boolean => space.members.some((it) => covers(it, user));

/** Whether somebody manages a space. */
export const isSpaceAdmin = (space: Space, user: User): boolean =>
  space.members.some((it) => it.isAdmin && covers(it, user));

/** Whether a space is open to this caller: a private one to its members, an app's token to wherever the app is. */
export const mayEnter = (space: Space, actor: Actor): boolean =>
  actor.kind === 'token' || !space.isPrivate || isMember(space, actor.user);

/** Whether this caller may make apps in a space or move them there. */
export const mayMakeApps = (space: Space, actor: Actor): boolean =>
  actor.kind === 'user' &&
  mayEnter(space, actor) &&
  (space.createApp === 'EVERYONE' || isSpaceAdmin(space, actor.user));

/** The people of a space, each once; `named` tells those named themselves from those in a group of it. */
export const peopleOf = (
  space: Space,
  users: Users,
): readonly { readonly user: User; readonly named: boolean; readonly isAdmin: boolean }[] =>
  users.list().flatMap((user) => {
    if (!isMember(space, user)) return [];
    const named = space.members.some((it) => it.entity.type === 'USER' && covers(it, user));
    return [{ user, named, isAdmin: isSpaceAdmin(space, user) }];
  });
