import type { PageTools } from '../page/page-tools.ts';
import { type RecordValues, textOf } from '../record/record-values.ts';

// Lists run from the newest record to the oldest, so the one before has the greater id.
const directions = {
  previous: { compare: '>', order: 'asc' },
  next: { compare: '<', order: 'desc' },
} as const;

/** The id of the record before or after in the app's own order; null at either end. */
export const neighbour = async (
  { rest, context }: PageTools,
  id: string,
  direction: keyof typeof directions,
): Promise<string | null> => {
  const { compare, order } = directions[direction];
  const { records } = await rest.get<{ records: RecordValues[] }>('/k/v1/records.json', {
    app: context.appId,
    fields: ['$id'],
    query: `$id ${compare} ${id} order by $id ${order} limit 1`,
  });
  return records[0] ? textOf(records[0].$id) : null;
};
