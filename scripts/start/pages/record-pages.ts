import type { Page } from 'playwright-core';
import { callWords } from '../../../shared/words/calls.ts';
import { recordWords } from '../../../shared/words/record.ts';
import { openCallLayer } from './call-layer.ts';
import type { Picture } from './settings-page.ts';

const record = recordWords.ja;
const call = callWords.ja;

/** Runs the job from the list's menu and waits for its report. */
export const syncNow = async (page: Page, list: string, picture?: Picture): Promise<void> => {
  await page.bringToFront();
  await page.goto(list);
  await page.getByRole('button', { name: record.sync, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(record.syncNow) }).click();
  await page.getByRole('dialog', { name: record.result }).waitFor({ timeout: 120_000 });
  await picture?.('sync-report');
  await page.keyboard.press('Escape');
};

// Panels of ours come in one by one and move what is below them; a click must wait until the page stands still.
const openRecord = async (page: Page, address: string) => {
  await page.bringToFront();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return openCallLayer(page);
};

/** Calls a number on a record through the phone exchange: confirm, talk, memo, hang up, done. */
export const callByExchange = async (
  page: Page,
  address: string,
  number: string,
  picture: Picture,
): Promise<void> => {
  const layer = await openRecord(page, address);
  await layer.clickNumber(number);
  await layer.press(call.call);
  await layer.sees(call.state.answered);
  await layer.type(call.memo, '見積の件。金曜に折り返す。');
  await picture('in-call');
  await layer.press(call.hangUp);
  await layer.press(call.done);
};

/** Calls a number through the machine's phone app; gives the link that was opened. */
export const callByLink = async (page: Page, address: string, number: string): Promise<string> => {
  const layer = await openRecord(page, address);
  await layer.clickNumber(number);
  const opened = layer.nextLink();
  await layer.press(call.call);
  const link = await opened;
  await layer.press(call.endedCall);
  await layer.press(call.done);
  return link;
};
