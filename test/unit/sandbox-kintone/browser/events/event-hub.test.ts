import { beforeAll, describe, expect, it } from 'vitest';
import { EventHub } from '../../../../../scripts/sandbox/kintone/browser/events/event-hub.ts';

const event = () => ({ type: 'app.record.edit.submit', marks: [] as string[] });

beforeAll(() => {
  // The browser's own; Node has none.
  globalThis.reportError ??= () => {};
});

describe('the handlers of a page', () => {
  it('run in the order they were registered, each after the promise of the one before', async () => {
    const hub = new EventHub();
    const it = event();
    hub.on(it.type, async () => {
      await Promise.resolve();
      it.marks.push('first');
    });
    hub.on([it.type, 'other'], () => void it.marks.push('second'));
    await hub.fire(it);
    expect(it.marks).toEqual(['first', 'second']);
  });

  it('give what the last of them returned, even when that is nothing', async () => {
    const hub = new EventHub();
    hub.on('e', () => 'kept?');
    hub.on('e', () => undefined);
    expect(await hub.fire({ type: 'e' })).toEqual({ returned: undefined, failed: false });
  });

  it('end the round at the first that fails', async () => {
    const hub = new EventHub();
    const reached: string[] = [];
    hub.on('e', () => Promise.reject(new Error('no')));
    hub.on('e', () => void reached.push('second'));
    expect((await hub.fire({ type: 'e' })).failed).toBe(true);
    expect(reached).toEqual([]);
  });

  it('are not waited for by a change event', () => {
    const hub = new EventHub();
    hub.on('e', async (it) => it);
    expect(hub.fireNow({ type: 'e' }).returned).toBeUndefined();
  });

  it('can be taken off one by one, by type, or all', () => {
    const hub = new EventHub();
    const one = () => 1;
    const two = () => 2;
    hub.on(['a', 'b'], one);
    hub.on('a', two);
    expect(hub.off('a', one)).toBe(true);
    expect(hub.off('a', one)).toBe(false);
    expect(hub.fireNow({ type: 'a' }).returned).toBe(2);
    expect(hub.off('a')).toBe(true);
    expect(hub.off()).toBe(true);
    expect(hub.off()).toBe(false);
  });

  it('are known to run only while their own code runs', () => {
    const hub = new EventHub();
    hub.on('e', () => hub.handling);
    expect(hub.fireNow({ type: 'e' }).returned).toBe(true);
    expect(hub.handling).toBe(false);
  });
});
