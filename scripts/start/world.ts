import type { KintoneRestAPIClient } from '@kintone/rest-api-client';
import type { BuildReport } from '../build/build-all.ts';
import type { StartWishes } from './read-arguments.ts';

/** What the steps of `npm start` work with. */
export interface StartWorld {
  readonly wishes: StartWishes;
  readonly build: BuildReport;
  readonly urls: { readonly kintone: string; readonly salesforce: string; readonly telephony: string };
  readonly client: KintoneRestAPIClient;
  /** Path of Chromium. */
  readonly chromium: string;
  /** Says on the terminal what is being done; never on stdout when the report goes there. */
  say(line: string): void;
}
