import type { RunReport, RunTrigger } from '../sync/report.ts';

/** Everything the plugin says on kintone's list and record pages. */
export interface RecordWords {
  // the menu above a list
  readonly sync: string;
  readonly syncing: string;
  readonly chooseJob: string;
  readonly syncNow: string;
  readonly syncNowHint: string;
  readonly retryFailed: string;
  readonly goOn: (many: string | null) => string;
  readonly goOnHint: (most: string) => string;
  readonly dryRun: string;
  readonly dryRunHint: string;
  readonly lastResult: string;
  readonly neverRan: string;
  readonly loading: string;
  readonly lastRun: (when: string) => string;
  readonly succeeded: (count: string) => string;
  readonly failedCount: (count: string) => string;
  readonly nextRun: (when: string) => string;
  readonly heldUntil: (when: string) => string;
  readonly runsAfter: (job: string) => string;
  readonly onlyByHand: string;
  readonly switchedOff: string;
  readonly notAllowed: (group: string) => string;
  readonly notAllowedAdmin: string;
  readonly noStateApps: string;
  readonly runningElsewhere: string;
  // trouble above a list
  readonly onlyYou: string;
  readonly details: string;
  // the dock
  readonly progress: string;
  readonly stop: string;
  readonly stopping: string;
  readonly rows: (count: string) => string;
  readonly ofRows: (done: string, all: string) => string;
  readonly perSecond: (rate: string) => string;
  readonly timeLeft: (time: string) => string;
  readonly preparing: string;
  readonly announceStart: (job: string) => string;
  readonly announcePart: (percent: number) => string;
  readonly announceEnd: (job: string) => string;
  // the report
  readonly result: string;
  readonly undoRun: string;
  readonly undoLooking: string;
  readonly undoAsk: (count: string) => string;
  readonly undoMoved: (count: string) => string;
  readonly undoCreated: (count: string) => string;
  readonly undoNothing: string;
  readonly undoStay: string;
  readonly undoDo: (count: string) => string;
  readonly undoing: string;
  /** Why a row ended as it did, where a code alone says so. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The other side's standard objects. */
  readonly objects: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly close: string;
  readonly states: Readonly<Record<RunReport['state'] | 'partly', string>>;
  readonly triggers: Readonly<Record<RunTrigger, string>>;
  readonly took: (time: string) => string;
  readonly counts: Readonly<Record<'created' | 'updated' | 'skipped' | 'conflicts' | 'failed', string>>;
  readonly wouldBe: Readonly<Record<'created' | 'updated' | 'skipped' | 'conflicts' | 'failed', string>>;
  readonly unit: string;
  readonly readSum: (read: string) => string;
  /** What a first load left behind, after a run and before one; null = nobody knows how many. */
  readonly waits: (many: string | null) => string;
  readonly wouldWait: (many: string | null) => string;
  readonly nearCeiling: (count: string, ceiling: string) => string;
  readonly notDue: (job: string, when: string) => string;
  readonly tabFailed: string;
  readonly tabConflicts: string;
  readonly tabWritten: string;
  readonly tabPlanned: string;
  readonly tabSkipped: string;
  readonly search: string;
  readonly nothingHere: string;
  readonly nothingFound: string;
  readonly showMore: (count: string) => string;
  readonly columns: Readonly<
    Record<'record' | 'field' | 'value' | 'before' | 'after' | 'partner' | 'reason', string>
  >;
  readonly newRecord: string;
  readonly empty: string;
  readonly exportCsv: string;
  readonly csvName: (day: string) => string;
  readonly csvColumns: readonly string[];
  readonly retryCount: (count: string) => string;
  readonly runForReal: string;
  readonly nothingWritten: string;
  readonly atLeastOnce: string;
  readonly doneWords: Readonly<Record<'created' | 'updated' | 'skipped' | 'failed' | 'conflict', string>>;
  readonly allSame: string;
  readonly nothingNew: string;
  readonly itemsLost: string;
  // the panel of a record
  readonly panelTitle: (connection: string) => string;
  readonly linked: string;
  readonly notLinked: string;
  readonly suspended: string;
  readonly willBeCreated: string;
  readonly receivesOnly: string;
  readonly lastSync: (when: string) => string;
  readonly syncThis: string;
  readonly changedShort: (count: string) => string;
  readonly moreFields: (count: string) => string;
  readonly changedFields: (count: string) => string;
  readonly noChanges: string;
  readonly recordFailed: string;
  readonly openPartner: (object: string) => string;
  readonly reload: string;
  readonly reloadHint: string;
  // calls
  readonly calls: string;
  readonly callButton: (number: string) => string;
  readonly otherNumbers: string;
  readonly all: string;
  readonly kinds: Readonly<Record<'outgoing' | 'incoming' | 'missed', string>>;
  readonly everyone: string;
  readonly person: string;
  readonly period: string;
  readonly periods: Readonly<Record<'all' | '7' | '30' | '90' | '365', string>>;
  readonly searchMemo: string;
  readonly noCalls: string;
  readonly noCallsHint: string;
  readonly noMatch: string;
  readonly clearFilters: string;
  readonly more: (count: string) => string;
  readonly shownOf: (shown: string, all: string) => string;
  readonly older: string;
  readonly noRight: string;
  readonly callsFailed: string;
  readonly again: string;
  readonly noPhone: string;
  readonly latest: string;
  readonly showCalls: string;
  readonly openCall: string;
  readonly unknownTime: string;
  // recordings
  readonly recording: (number: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly back10: string;
  readonly ahead10: string;
  readonly speed: string;
  readonly openRecording: string;
  readonly position: (minutes: number, seconds: number) => string;
  readonly cannotPlay: string;
  // times
  readonly today: string;
  readonly yesterday: string;
  readonly minutesSeconds: (minutes: number, seconds: number) => string;
  readonly seconds: (seconds: number) => string;
  readonly unexpected: string;
}
