import { schemaOf } from '../records/schema.ts';
import { MemoryRecordStore } from '../store/memory-record-store.ts';
import type { StoredRecord } from '../store/record.ts';
import type { Journal } from '../store/record-store.ts';
import type { Kept } from '../store/snapshot.ts';
import type { App } from './app.ts';
import type { Apps } from './apps.ts';

type Line = { readonly app: Omit<App, 'records'> } | { readonly of: string; readonly record: StoredRecord };

/** Writes apps with their records down and reads them back. */
export const keepApps = (apps: Apps, journal: Journal): Kept => ({
  *dump(): Iterable<Line> {
    for (const { records, ...app } of apps.list()) {
      yield { app };
      for (const record of records.rising()) yield { of: app.id, record };
    }
  },
  restore(value) {
    const line = value as Line;
    if ('record' in line) {
      apps.find(line.of)?.records.put(line.record);
      return;
    }
    const app = { ...line.app, records: new MemoryRecordStore(journal) };
    apps.add(app);
    app.records.setUnique(app.live ? schemaOf(app).unique : []);
  },
});
