import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { type Fault, fault } from '../../../shared/fault/fault.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { RunItem, RunReport } from '../../../shared/sync/report.ts';
import type { SettingsDoor, Standings } from '../settings-door.ts';
import { type CheckRun, createCheckRun } from './check-run.ts';
import { type ConfigModel, createConfigModel } from './config-model.ts';
import { putJob } from './draft.ts';
import { type LoadedStore, loadedStore } from './loaded.ts';
import type { Route } from './route.ts';
import { createSchemasModel, type SchemasModel } from './schemas-model.ts';

/** Something to tell at the top of the page until it is closed. */
export type Notice =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'saveFailed'; readonly fault: Fault };

/** Everything the settings page holds; screens read its signals and call its actions. */
export interface SettingsModel {
  readonly door: SettingsDoor;
  readonly config: ConfigModel;
  readonly schemas: SchemasModel;
  readonly checks: CheckRun;
  /** The run log, newest first, under the name ''. */
  readonly runs: LoadedStore<readonly RunReport[]>;
  readonly runItems: LoadedStore<readonly RunItem[]>;
  /** Where the saved jobs stand, under the name ''. */
  readonly standings: LoadedStore<Standings>;
  readonly route: Signal<Route>;
  readonly notice: Signal<Notice | null>;
  readonly saving: Signal<boolean>;
  /** Changes to settings or a secret that were typed and not saved. */
  readonly unsaved: ReadonlySignal<number>;
  job(id: string): Job | null;
  putJob(job: Job): void;
  go(route: Route): void;
  save(note: string): Promise<boolean>;
}

const noStateApps = () => Promise.resolve(fail(fault('APP_NOT_FOUND', 'kintone')));

/** Builds the model over a door. */
export const createSettingsModel = (door: SettingsDoor): SettingsModel => {
  const config = createConfigModel(door);
  const route = signal<Route>({ tab: 'overview' });
  const notice = signal<Notice | null>(null);
  const saving = signal(false);
  return {
    door,
    config,
    route,
    notice,
    saving,
    schemas: createSchemasModel(door, config),
    checks: createCheckRun(),
    runs: loadedStore(() => {
      const apps = config.draft.value.stateApps;
      return apps ? door.kintone.runs(apps) : noStateApps();
    }),
    runItems: loadedStore((run) => {
      const apps = config.draft.value.stateApps;
      return apps ? door.kintone.runItems(apps, run) : noStateApps();
    }),
    standings: loadedStore(() => {
      const { stateApps, jobs } = config.saved.value;
      const ids = jobs.map((it) => it.id);
      return stateApps && ids.length > 0 ? door.kintone.standings(stateApps, ids) : Promise.resolve(ok({}));
    }),
    unsaved: computed(() => config.changes.value.length + Object.keys(config.secrets.value).length),
    job: (id) => config.draft.value.jobs.find((it) => it.id === id) ?? null,
    putJob: (job) => config.change((it) => putJob(it, job)),
    go: (to) => {
      route.value = to;
    },
    save: async (note) => {
      if (saving.value) return false;
      saving.value = true;
      const done = await config.save(note);
      saving.value = false;
      notice.value = done.ok
        ? { kind: 'saved', version: done.value }
        : { kind: 'saveFailed', fault: done.fault };
      return done.ok;
    },
  };
};
