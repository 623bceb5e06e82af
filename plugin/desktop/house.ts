import type { Calling, Config, Job } from '../../shared/config/config.ts';
import type { KintoneRecord } from '../../shared/connectors/kintone/kintone-client.ts';
import type { StateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Result } from '../../shared/result.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';
import type { KintoneEvent } from '../kintone/events.ts';
import type { PageUser } from '../kintone/page.ts';
import type { RunDesk } from './sync/run-desk.ts';
import type { Reader } from './times.ts';

/** What kintone's page offers us: places to draw, addresses, and its own words about the page. */
export interface Host {
  readonly listHeader: () => HTMLElement | null;
  /** Where a message to everyone who opens the list may stand. */
  readonly listBanner: () => HTMLElement | null;
  readonly recordHeader: () => HTMLElement | null;
  /** A blank space of the form, by its element id. */
  readonly recordSpace: (id: string) => HTMLElement | null;
  readonly recordId: () => string | null;
  readonly appAddress: (app: string, record?: string) => string;
  readonly origin: string;
  readonly reload: () => void;
  /** Waits until the page has nothing better to do. */
  readonly whenIdle: () => Promise<void>;
  readonly beforeSave: (change: (event: KintoneEvent) => KintoneEvent, signal: AbortSignal) => void;
}

/** Reads records of an app as this person; kintone's own client is loaded when it is first asked for. */
export type ReadRecords = (request: {
  app: string;
  query: string;
  fields: string[];
}) => Promise<Result<readonly KintoneRecord[]>>;

/** Everything a feature may use; built once by `compose.ts`, without a request and without loading the heavy parts. */
export interface House {
  readonly config: Config;
  /** The app this page belongs to. */
  readonly app: string;
  /** Jobs whose kintone side is this app. */
  readonly jobs: readonly Job[];
  readonly calling: Calling;
  readonly user: PageUser;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly host: Host;
  readonly runs: RunDesk;
  readonly readRecords: ReadRecords;
  /** Labels of this app's fields by code, `table.column` for columns; empty where they cannot be had. Asked once. */
  readonly fieldLabels: () => Promise<ReadonlyMap<string, string>>;
  /** Where runs and links are kept; null while the admin has not made the two apps. */
  readonly stores: () => Promise<StateStores | null>;
  /** Whether this person may start a run; asked once. */
  readonly mayRun: () => Promise<boolean>;
  /** Tells the console about a fault of our own, once. */
  readonly broken: (feature: string, thrown: unknown) => void;
}

/** Builds what one run needs; loaded only when somebody runs something. */
export type OpenRun = (job: Job) => Promise<Result<SyncPorts>>;
