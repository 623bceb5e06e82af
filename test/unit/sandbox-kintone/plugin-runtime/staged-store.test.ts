import { describe, expect, it } from 'vitest';
import { StagedStore } from '../../../../scripts/sandbox/kintone/plugin-runtime/staged-store.ts';

describe('settings of a plugin', () => {
  it('are live only after their own app was deployed', () => {
    const store = new StagedStore<string>();
    store.save('1', 'p', 'new');
    store.deploy('2');
    store.deploy('11');
    expect(store.live('1', 'p')).toBeNull();
    store.deploy('1');
    store.save('1', 'p', 'newer');
    expect([store.live('1', 'p'), store.preview('1', 'p')]).toEqual(['new', 'newer']);
  });

  it('come back from a snapshot as they were, edited ones and live ones', () => {
    const store = new StagedStore<string>();
    store.save('1', 'p', 'live');
    store.deploy('1');
    store.save('1', 'p', 'edited');
    const again = new StagedStore<string>();
    for (const line of store.dump()) again.restore(JSON.parse(JSON.stringify(line)));
    expect([again.live('1', 'p'), again.preview('1', 'p')]).toEqual(['live', 'edited']);
  });
});
