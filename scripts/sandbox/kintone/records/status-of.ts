import type { App } from '../forms/app.ts';
import type { StoredRecord } from '../store/record.ts';
import { schemaOf } from './schema.ts';

/** The state a record stands in: the first one for records from before the process was switched on, or when theirs is gone. */
export const statusOf = (record: StoredRecord, app: App): string => {
  const { states, firstStatus } = schemaOf(app);
  return record.status !== null && states.has(record.status) ? record.status : firstStatus;
};
