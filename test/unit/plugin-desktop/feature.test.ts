import { describe, expect, it } from 'vitest';
import { type Feature, type Listen, runFeatures } from '../../../plugin/desktop/feature.ts';
import type { House } from '../../../plugin/desktop/house.ts';

const stage = () => {
  const handlers = new Map<string, (event: { type: string }) => unknown>();
  const listen: Listen = (types, handler) => {
    for (const type of types) handlers.set(type, handler);
  };
  const broken: string[] = [];
  const house = { broken: (id: string) => broken.push(id) } as unknown as House;
  const show = (type: string) => handlers.get(type)?.({ type });
  return { listen, house, broken, show };
};

const counting = (more: Partial<Feature> = {}) => {
  const alive = { now: 0, ever: 0 };
  const feature: Feature = {
    id: 'counting',
    screens: ['list'],
    when: [],
    init: ({ signal }) => {
      alive.now += 1;
      alive.ever += 1;
      signal.addEventListener('abort', () => {
        alive.now -= 1;
      });
    },
    ...more,
  };
  return { alive, feature };
};

describe('features on kintone’s pages', () => {
  it('stand there once, however often kintone shows the page', () => {
    const { alive, feature } = counting();
    const { listen, house, show } = stage();
    runFeatures([feature], house, listen, new AbortController().signal);
    show('app.record.index.show');
    show('app.record.index.show');
    show('mobile.app.record.index.show');
    expect(alive).toEqual({ now: 1, ever: 3 });
  });

  it('end when another page is shown, and when everything ends', () => {
    const { alive, feature } = counting();
    const { listen, house, show } = stage();
    const all = new AbortController();
    runFeatures([feature], house, listen, all.signal);
    show('app.record.index.show');
    show('app.record.detail.show');
    expect(alive.now).toBe(0);
    show('app.record.index.show');
    all.abort();
    expect(alive.now).toBe(0);
  });

  it('wait until the page is idle where nobody sees them at first, and never begin on a page that is gone', async () => {
    const { alive, feature } = counting({ later: true });
    const { listen, house, show } = stage();
    const waiting: (() => void)[] = [];
    const whenIdle = () => new Promise<void>((resolve) => waiting.push(resolve));
    runFeatures([feature], { ...house, host: { whenIdle } } as never, listen, new AbortController().signal);
    show('app.record.index.show');
    show('app.record.index.show');
    expect(alive.ever).toBe(0);
    for (const resolve of waiting) resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(alive).toEqual({ now: 1, ever: 1 });
  });

  it('keep out where a condition does not hold', () => {
    const { alive, feature } = counting({ when: [() => true, () => false] });
    const { listen, house, show } = stage();
    runFeatures([feature], house, listen, new AbortController().signal);
    show('app.record.index.show');
    expect(alive.ever).toBe(0);
  });

  it('that break take neither the others nor kintone’s page with them', async () => {
    const bad: Feature = {
      id: 'bad',
      screens: ['list'],
      when: [],
      init: () => {
        throw new Error('our own bug');
      },
    };
    const { alive, feature } = counting();
    const { listen, house, broken, show } = stage();
    runFeatures([bad, feature], house, listen, new AbortController().signal);
    expect(show('app.record.index.show')).toBeUndefined();
    await Promise.resolve();
    expect(alive.now).toBe(1);
    expect(broken).toEqual(['bad']);
  });
});
