import type { Config, Job, SalesforceConnection } from '../../shared/config/config.ts';
import type { SavedVersion } from '../../shared/config/versions.ts';
import type { Schema } from '../../shared/field/schema.ts';
import type { Standing } from '../../shared/ports/lease.ts';
import type { StoredRecord } from '../../shared/record/record.ts';
import type { Result } from '../../shared/result.ts';
import type { RunItem, RunReport } from '../../shared/sync/report.ts';
import type { RunResult } from '../../shared/sync/runner.ts';
import type { Language } from '../../shared/words/words.ts';

/** An app or an object to choose. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** The two apps that hold run log and links. */
export interface StateApps {
  readonly log: string;
  readonly links: string;
}

/** Where jobs stand, by their ids. */
export type Standings = { readonly [job: string]: Standing };

/** What the settings page asks of kintone, always as the signed-in administrator. */
export interface KintoneSide {
  apps(): Promise<Result<readonly Choosable[]>>;
  describe(app: string): Promise<Result<Schema>>;
  /** The newest few records, for live samples. */
  samples(app: string): Promise<Result<readonly StoredRecord[]>>;
  count(app: string, condition: string): Promise<Result<number | null>>;
  /** Makes the two state apps and waits until they are live. */
  makeStateApps(): Promise<Result<StateApps>>;
  /** State apps of an earlier setup, if there are any. */
  findStateApps(): Promise<Result<StateApps | null>>;
  /** Makes the call history app with every field it needs and waits until it is live. */
  makeHistoryApp(): Promise<Result<string>>;
  /** Which of our blank spaces a form does not have yet. */
  missingSpaces(app: string, ids: readonly string[]): Promise<Result<readonly string[]>>;
  /** Puts blank spaces at the end of a form; they go live when somebody presses アプリを更新. */
  addSpaces(app: string, ids: readonly string[]): Promise<Result<void>>;
  runs(stateApps: StateApps): Promise<Result<readonly RunReport[]>>;
  runItems(stateApps: StateApps, run: string): Promise<Result<readonly RunItem[]>>;
  /** Where each job stands: when it last began and succeeded. */
  standings(stateApps: StateApps, jobs: readonly string[]): Promise<Result<Standings>>;
}

/** How much of the other side's daily requests is used. */
export interface RemoteLimits {
  readonly max: number;
  readonly remaining: number;
}

/** What the settings page asks of a Salesforce org. */
export interface RemoteSide {
  signIn(): Promise<Result<{ readonly user: string }>>;
  limits(): Promise<Result<RemoteLimits>>;
  objects(): Promise<Result<readonly Choosable[]>>;
  describe(object: string): Promise<Result<Schema>>;
  count(object: string, condition: string): Promise<Result<number | null>>;
  samples(object: string, fields: readonly string[]): Promise<Result<readonly StoredRecord[]>>;
}

/** One run asked for from this page. */
export interface RunRequest {
  readonly job: Job;
  /** All jobs, this one among them. */
  readonly jobs: readonly Job[];
  readonly connection: SalesforceConnection;
  readonly secret: string;
  readonly stateApps: StateApps;
  readonly dryRun: boolean;
  /** Only these records of the kintone app. */
  readonly only?: readonly string[];
  readonly onProgress: (report: RunReport) => void;
  readonly cancelled: () => boolean;
}

/** Everything the settings page needs from outside: kintone's page, the other side, time. Tests give their own. */
export interface SettingsDoor {
  readonly app: string;
  readonly guestSpace: string | null;
  readonly origin: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly user: { readonly code: string; readonly name: string };
  now(): number;
  loadConfig(): Result<Config | null>;
  loadVersions(): readonly SavedVersion[];
  saveConfig(config: Config, versions: readonly SavedVersion[]): Promise<Result<void>>;
  /** The stored client secret of a connection, or null. */
  storedSecret(connection: SalesforceConnection): string | null;
  saveSecret(connection: SalesforceConnection, secret: string): Promise<Result<void>>;
  /** Takes the stored client secret of a connection out of kintone. */
  clearSecret(connection: SalesforceConnection): Promise<Result<void>>;
  readonly kintone: KintoneSide;
  remote(connection: SalesforceConnection, secret: string): RemoteSide;
  /** Plans a job, or runs it, over this page's own ways to both sides; needs the state apps. */
  run(request: RunRequest): Promise<RunResult>;
  appAddress(app: string, record?: string): string;
  appSettingsAddress(app: string): string;
}
