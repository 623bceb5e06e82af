import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Config } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { configIssues, parseConfig } from '../../../shared/config/parse.ts';
import { addVersion, type SavedVersion } from '../../../shared/config/versions.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { SettingsDoor } from '../settings-door.ts';
import { type ConfigChange, configChanges } from './config-changes.ts';

/** The configuration being edited, beside the one that is saved. */
export interface ConfigModel {
  readonly saved: Signal<Config>;
  readonly draft: ReadonlySignal<Config>;
  readonly versions: Signal<readonly SavedVersion[]>;
  readonly changes: ReadonlySignal<readonly ConfigChange[]>;
  readonly issues: ReadonlySignal<readonly Issue[]>;
  /** Why the stored configuration could not be read, if it could not. */
  readonly unreadable: Fault | null;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Secrets typed since the page was opened, by connection; they leave it only through the proxy store. */
  readonly secrets: Signal<Readonly<Record<string, string>>>;
  change(by: (config: Config) => Config): void;
  undo(): void;
  redo(): void;
  discard(): void;
  /** Secrets first, one after another, the configuration last; the draft is the saved one afterwards. */
  save(note: string): Promise<Result<number>>;
}

const undoDepth = 100;

/** Opens the configuration for editing. */
export const createConfigModel = (door: SettingsDoor): ConfigModel => {
  const stored = door.loadConfig();
  const saved = signal<Config>((stored.ok && stored.value) || defaultConfig);
  const draft = signal<Config>(saved.value);
  const versions = signal(door.loadVersions());
  const secrets = signal<Readonly<Record<string, string>>>({});
  const past = signal<readonly Config[]>([]);
  const future = signal<readonly Config[]>([]);

  const move = (from: Signal<readonly Config[]>, to: Signal<readonly Config[]>) => {
    const next = from.value.at(-1);
    if (!next) return;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, draft.value];
    draft.value = next;
  };

  const saveSecrets = async (config: Config): Promise<Result<void>> => {
    for (const connection of config.connections) {
      const secret = secrets.value[connection.id];
      if (secret === undefined) continue;
      const done = await door.saveSecret(connection, secret);
      if (!done.ok) return done;
    }
    return ok(undefined);
  };

  return {
    saved,
    draft,
    versions,
    secrets,
    changes: computed(() => configChanges(saved.value, draft.value)),
    issues: computed(() => configIssues(draft.value)),
    unreadable: stored.ok ? null : stored.fault,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change: (by) => {
      const next = by(draft.value);
      if (next === draft.value) return;
      past.value = [...past.value, draft.value].slice(-undoDepth);
      future.value = [];
      draft.value = next;
    },
    undo: () => move(past, future),
    redo: () => move(future, past),
    discard: () => {
      past.value = [];
      future.value = [];
      secrets.value = {};
      draft.value = saved.value;
    },
    save: async (note) => {
      const config = draft.value;
      const sound = parseConfig(config);
      if (!sound.ok) return sound;
      const next = addVersion(versions.value, {
        savedAt: new Date(door.now()).toISOString(),
        savedBy: door.user.name,
        note,
        config,
      });
      const kept = await saveSecrets(config);
      if (!kept.ok) return kept;
      const done = await door.saveConfig(config, next);
      if (!done.ok) return done;
      saved.value = config;
      versions.value = next;
      secrets.value = {};
      past.value = [];
      future.value = [];
      return ok(next[0]?.number ?? 1);
    },
  };
};
