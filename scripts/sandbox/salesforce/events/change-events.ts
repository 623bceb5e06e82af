import { randomUUID } from 'node:crypto';
import type { Change, Org } from '../org/org.ts';
import { renderValue } from '../records/render-value.ts';
import type { EventLog } from './event-log.ts';

/** Publishes what changes in the organization to its change data capture channels. */
export const captureChanges = (org: Org, log: EventLog): void => {
  org.onChange((changes) => {
    const transactionKey = randomUUID();
    log.publish(changes.flatMap((it, i) => eventOf(org, it, transactionKey, i + 1) ?? []));
  });
};

const eventOf = (org: Org, change: Change, transactionKey: string, sequenceNumber: number) => {
  const object = org.schema(change.object);
  if (!object || object.setup) return null;
  const { kind, before, after } = change;
  const isChanged = (name: string): boolean => (before?.[name] ?? null) !== (after[name] ?? null);
  const fields = object.fields.filter(
    (it) => it.type !== 'address' && it.name !== 'Id' && it.name !== 'IsDeleted',
  );
  const shown =
    kind === 'DELETE'
      ? []
      : fields.filter((it) => (kind === 'UPDATE' ? isChanged(it.name) : (after[it.name] ?? null) !== null));
  const name = object.custom ? `${object.name.slice(0, -3)}__ChangeEvent` : `${object.name}ChangeEvent`;
  const commitTimestamp = org.clock.now();
  return {
    channel: `/data/${name}`,
    data: (replayId: number) => ({
      schema: 'bG9jYWwtc2FsZXNmb3JjZQ',
      payload: {
        ChangeEventHeader: {
          commitNumber: replayId,
          commitUser: change.userId,
          sequenceNumber,
          entityName: object.name,
          changeType: kind,
          changedFields: kind === 'UPDATE' ? shown.map((it) => it.name) : [],
          changeOrigin: 'com/salesforce/api/rest/67.0',
          transactionKey,
          commitTimestamp,
          recordIds: [after.Id],
        },
        ...Object.fromEntries(shown.map((it) => [it.name, renderValue(it, after)])),
      },
      event: { replayId },
    }),
  };
};
