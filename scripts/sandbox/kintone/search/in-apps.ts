import type { App } from '../forms/app.ts';
import { recordTitle } from '../records/record-title.ts';
import { recordShower, type ShownField, type ShownRecord } from '../records/show-record.ts';
import { minuteTime, secondTime } from '../records/times.ts';
import type { Call } from '../rest/call.ts';
import { mayView } from '../rest/read-records.ts';
import type { EntityValue, FileValue, StoredRecord } from '../store/record.ts';
import type { Candidate, Findable } from './hit.ts';

const markup = /<[^>]*>/g;
const neverFound: ReadonlySet<string> = new Set(['__ID__', '__REVISION__', 'CREATED_TIME', 'UPDATED_TIME']);

const plain = (field: ShownField): string => {
  const { type, value } = field;
  if (typeof value === 'string') return type === 'RICH_TEXT' ? value.replace(markup, ' ') : value;
  if (!Array.isArray(value)) return (value as EntityValue | null)?.name ?? '';
  return value.map((it) => (typeof it === 'string' ? it : (it as EntityValue).name)).join(' ');
};

interface Labelled {
  readonly code: string;
  readonly field: ShownField;
}

// A table is found by what stands in its rows.
const spread = (shown: ShownRecord): readonly Labelled[] =>
  Object.entries(shown).flatMap(([code, field]) =>
    field.type === 'SUBTABLE'
      ? (field.value as readonly { value: ShownRecord }[]).flatMap((row) => spread(row.value))
      : [{ code, field }],
  );

/** Everything in the apps that this caller may see: records, what was said on them, and files. */
export const inApps = function* (call: Call): Iterable<Candidate> {
  const { tenant, actor } = call;
  for (const app of tenant.apps.list()) {
    if (!app.live || !tenant.access.app(actor, app).view) continue;
    const inGuestSpace = app.spaceId !== null && tenant.spaces.find(app.spaceId)?.isGuest === true;
    if (inGuestSpace !== (call.guestSpace !== null)) continue;
    if (inGuestSpace && app.spaceId !== call.guestSpace) continue;
    const show = recordShower(tenant, app, actor, null);
    const visible = mayView(call, app);
    for (const record of app.records.falling()) {
      if (visible(record)) yield* ofRecord(call, app, record, show(record));
    }
  }
};

const ofRecord = function* (
  call: Call,
  app: App,
  record: StoredRecord,
  shown: ShownRecord,
): Iterable<Candidate> {
  const { tenant, guestSpace } = call;
  const settings = app.live ?? app.preview;
  const labels = new Map(
    Object.values(settings.fields)
      .flatMap((it) => [it, ...Object.values(it.fields ?? {})])
      .map((it) => [it.code, it.label]),
  );
  const space = app.spaceId === null ? undefined : tenant.spaces.find(app.spaceId);
  const home = guestSpace === null ? '/k' : `/k/guest/${guestSpace}`;
  const url = `${tenant.url}${home}/${app.id}/show#record=${record.id}`;
  const place = { scope: 'APP' as const, place: app.id };
  const { createdAt, creator } = record;
  const about = {
    appId: app.id,
    appName: settings.name,
    recordId: String(record.id),
    recordTitle: recordTitle(app, shown, record.id),
    ...(space && { spaceId: space.id, spaceName: space.name }),
  };
  const fields = spread(shown).filter(({ field }) => !neverFound.has(field.type));
  const findable = ({ code, field }: Labelled): Findable => ({
    text: plain(field),
    field: { code, label: labels.get(code) ?? code },
  });
  const texts = fields.filter(({ field }) => field.type !== 'FILE').map(findable);
  const whole = { ...about, createdAt: minuteTime(createdAt), creator };
  yield {
    type: 'RECORD',
    ...place,
    url,
    createdAt,
    creator,
    texts,
    describe: (matchedFields) => ({ record: { ...whole, matchedFields } }),
  };
  for (const { code, field } of fields.filter((it) => it.field.type === 'FILE')) {
    for (const file of field.value as readonly FileValue[]) {
      const { fileKey, name } = file;
      const matchedFields = [{ code, label: labels.get(code) ?? code }];
      const attachment = { attachedTo: 'RECORD', fileKey, name, createdAt: minuteTime(createdAt), creator };
      yield {
        type: 'ATTACHMENT',
        ...place,
        url,
        createdAt,
        creator,
        texts: [{ text: name }],
        describe: () => ({ attachment, record: { ...whole, matchedFields } }),
      };
    }
  }
  for (const comment of tenant.comments.of(app.id, record.id)) {
    const commentId = String(comment.id);
    const said = { createdAt: secondTime(comment.createdAt), creator: comment.creator };
    yield {
      type: 'RECORD_COMMENT',
      ...place,
      url: `${url}&comment=${commentId}`,
      createdAt: comment.createdAt,
      creator: comment.creator,
      texts: [{ text: comment.text }],
      describe: () => ({ recordComment: { ...about, commentId, ...said } }),
    };
  }
};
