import type { Page } from 'playwright-core';
import { settingsWords } from '../../../shared/words/settings.ts';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';

const common = settingsWords.ja;
const wizard = settingsWizardWords.ja;
const connection = settingsConnectionWords.ja;
const calling = settingsCallingWords.ja;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const next = (page: Page, step: keyof typeof wizard.steps) => press(page, common.next(wizard.steps[step]));

/** Called while a screen worth a picture is in view. */
export type Picture = (name: string) => Promise<void>;

/** Goes through the wizard as an administrator does: template, apps, connection test, proposed mapping, start. */
export const linkLeads = async (page: Page, salesforce: string, picture: Picture): Promise<void> => {
  await press(page, settingsJobWords.ja.add);
  await page.getByText(wizard.template.names.lead, { exact: true }).click();
  await next(page, 'apps');
  await press(page, wizard.apps.state.make);
  await page.getByText(wizard.apps.state.made).waitFor();
  await next(page, 'connection');
  await page.fill('#rk-login-url', salesforce);
  await page.fill('#rk-client-id', 'sandbox');
  await page.fill('#rk-secret', 'sandbox');
  await press(page, connection.test);
  await page.getByText(connection.passed).waitFor();
  await picture('connection');
  await next(page, 'mapping');
  await page.getByText('LastName').first().waitFor();
  await picture('settings');
  await next(page, 'rules');
  await next(page, 'dryRun');
  await next(page, 'start');
  await page.getByText(wizard.start.enable, { exact: true }).click();
  await press(page, wizard.start.save);
  await page.getByText(common.saved.title(1)).waitFor();
};

/** What calling needs to know of its surroundings. */
export interface CallingPlaces {
  readonly customers: string;
  readonly telephony: string;
}

/** Switches calling on for the customers, has the history app made, dials by HTTP, saves; gives the pairing code. */
export const setUpCalling = async (page: Page, { customers, telephony }: CallingPlaces): Promise<string> => {
  await page.getByText(calling.title, { exact: true }).first().click();
  await page.getByText(calling.enabled, { exact: true }).click();
  await page.getByLabel(/ tel$/).setChecked(true);
  await page.selectOption(`#rk-name-${customers}`, 'last_name');
  await page.getByText(calling.history.use, { exact: true }).click();
  await press(page, calling.history.make);
  await page.getByText(calling.history.fields, { exact: true }).waitFor();
  await page.getByText(calling.dialler.kinds.http, { exact: true }).click();
  await page.fill('#rk-dial-url', `${telephony}/calls`);
  await page.fill('#rk-dial-events', `${telephony}/events`);
  await press(page, common.saveBar.save(2));
  await page.getByText(common.saved.title(2)).waitFor();
  return page.locator('#rk-pairing').inputValue();
};
