import { describe, expect, it } from 'vitest';
import { createConfigModel } from '../../../../plugin/config/model/config-model.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail } from '../../../../shared/result.ts';
import { memoryDoor } from '../../../support/memory-settings-door.ts';
import { sampleConfig } from '../../../support/sample-config.ts';

const rename = (name: string) => (config: ReturnType<typeof sampleConfig>) => ({
  ...config,
  jobs: config.jobs.map((it) => ({ ...it, name })),
});

describe('the configuration being edited', () => {
  it('is the default one for a plugin that was never set up', () => {
    const model = createConfigModel(memoryDoor());
    expect(model.draft.value.jobs).toEqual([]);
    expect(model.changes.value).toEqual([]);
  });

  it('[CAL-18] changes nothing that is stored until it is saved', async () => {
    const door = memoryDoor(sampleConfig());
    const model = createConfigModel(door);
    model.change(rename('新しい名前'));
    expect(model.changes.value).toHaveLength(1);
    expect(door.memory.config).toEqual(sampleConfig());
    expect(await model.save('名前を変えた')).toEqual({ ok: true, value: 1 });
    expect(door.memory.config?.jobs[0]?.name).toBe('新しい名前');
    expect(model.changes.value).toEqual([]);
    expect(model.versions.value[0]).toMatchObject({ number: 1, note: '名前を変えた', savedBy: '佐藤' });
  });

  it('saves secrets first, one after another, and the configuration last', async () => {
    const door = memoryDoor(sampleConfig());
    const model = createConfigModel(door);
    model.secrets.value = { salesforce: 's3cret' };
    await model.save('');
    expect(door.memory.calls).toEqual(['secret salesforce', 'config']);
    expect(model.secrets.value).toEqual({});
    expect(JSON.stringify(door.memory.config)).not.toContain('s3cret');
    expect(JSON.stringify(door.memory.versions)).not.toContain('s3cret');
  });

  it('saves no configuration when a secret could not be kept', async () => {
    const refused = fail(fault('REQUEST_INVALID', 'kintone'));
    const door = memoryDoor(sampleConfig(), { saveSecret: () => Promise.resolve(refused) });
    const model = createConfigModel(door);
    model.secrets.value = { salesforce: 's3cret' };
    expect(await model.save('')).toEqual(refused);
    expect(door.memory.calls).toEqual([]);
    expect(model.secrets.value).toEqual({ salesforce: 's3cret' });
  });

  it('never writes what could not be read back', async () => {
    const door = memoryDoor(sampleConfig());
    const model = createConfigModel(door);
    model.change((it) => ({ ...it, runGroup: '' }));
    expect(model.issues.value[0]?.path).toEqual(['runGroup']);
    expect((await model.save('')).ok).toBe(false);
    expect(door.memory.calls).toEqual([]);
  });

  it('undoes and redoes step by step, and a new change ends redoing', () => {
    const model = createConfigModel(memoryDoor(sampleConfig()));
    const name = () => model.draft.value.jobs[0]?.name;
    model.change(rename('一'));
    model.change(rename('二'));
    model.undo();
    expect(name()).toBe('一');
    model.redo();
    expect(name()).toBe('二');
    model.undo();
    model.change(rename('三'));
    expect(model.canRedo.value).toBe(false);
    model.discard();
    expect(name()).toBe(sampleConfig().jobs[0]?.name);
  });

  it('stays closed to a configuration it cannot read, so that nothing overwrites it by accident', () => {
    const newer = fail(fault('CONFIG_NEWER', 'renkei', { version: 9 }));
    const model = createConfigModel(memoryDoor(null, { loadConfig: () => newer }));
    expect(model.unreadable?.code).toBe('CONFIG_NEWER');
  });
});
