import { renderMoment } from '../records/render-value.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from '../rest/api-request.ts';
import { objectsIn, textsIn } from '../rest/body-parts.ts';
import { targetObject, targetRow } from '../rest/find-target.ts';
import type { Route } from '../rest/route-table.ts';

const channelOf = (request: ApiRequest, id = ''): string =>
  String(targetRow(request, targetObject(request, 'StreamingChannel'), id).Name);

const whoListens: ApiHandler = (request, { id }) => {
  const channel = channelOf(request, id);
  return {
    status: 200,
    body: { OnlineUserIds: request.api.events.listening(channel), ChannelName: channel },
  };
};

// An event for everybody cannot be counted; one for some users says who of them was there to hear it.
const push: ApiHandler = (request, { id }) => {
  const channel = channelOf(request, id);
  const { events, org } = request.api;
  const createdDate = renderMoment(org.clock.now()).replace('+0000', 'Z');
  const body = objectsIn(jsonObject(request), 'pushEvents').map((given) => {
    const audience = textsIn({ userIds: [], ...given }, 'userIds');
    const online = events.listening(channel);
    const data = (replayId: number) => ({ payload: given.payload, event: { createdDate, replayId } });
    events.publish([{ channel, audience, data }]);
    return {
      fanoutCount: audience.length === 0 ? -1 : audience.filter((it) => online.includes(it)).length,
      userOnlineStatus: Object.fromEntries(audience.map((it) => [it, online.includes(it)])),
    };
  });
  return { status: 200, body };
};

/** What is said on generic streaming channels, and who listens. */
export const channelRoutes: readonly Route[] = [
  { path: 'sobjects/StreamingChannel/:id/push', handlers: { GET: whoListens, POST: push } },
];
