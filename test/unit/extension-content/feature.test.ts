import { expect, test } from 'vitest';
import { runFeatures } from '../../../extension/content/feature.ts';
import type { PageSettings } from '../../../shared/bridge/protocol.ts';

const powers = { hangUp: true, hold: false, answer: false, events: true };
const settings: PageSettings = { region: 'JP', underline: true, language: 'ja', powers };

const page = () => {
  const told = { now: settings as PageSettings | null, started: 0, stopped: 0 };
  let changed = () => {};
  const feature = {
    id: 'numbers',
    start: (_: PageSettings, signal: AbortSignal) => {
      told.started += 1;
      signal.addEventListener('abort', () => {
        told.stopped += 1;
      });
    },
  };
  runFeatures(
    [feature],
    async () => structuredClone(told.now),
    (listener) => {
      changed = listener;
    },
  );
  const settle = async () => {
    changed();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { told, settle };
};

test('news of settings that are the same leaves everything running, so that a click in progress is not lost', async () => {
  const { told, settle } = page();
  await settle();
  await settle();
  expect(told).toMatchObject({ started: 1, stopped: 0 });
});

test('other settings start everything afresh, and none at all ends it', async () => {
  const { told, settle } = page();
  await settle();
  told.now = { ...settings, underline: false };
  await settle();
  expect(told).toMatchObject({ started: 2, stopped: 1 });
  told.now = null;
  await settle();
  expect(told).toMatchObject({ started: 2, stopped: 2 });
});
