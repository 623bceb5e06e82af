import type { RecordForm } from '../record/record-form.ts';
import type { RecordValues } from '../record/record-values.ts';

/** What the JavaScript API can ask of the screen that is open; a screen answers null where it has nothing. */
export interface Screen {
  readonly recordId: number | null;
  /** The record as `kintone.app.record.get()` gives it, a copy. */
  readonly record: RecordValues | null;
  /** The form under edit, for `record.set`; null while nothing can be edited. */
  readonly form: RecordForm | null;
  readonly query: string | null;
  readonly queryCondition: string | null;
  readonly viewId: string | null;
  /** Whether single fields of the open record can be pointed at (detail and print, not while editing). */
  readonly pointsAtFields: boolean;
}

const nothing: Screen = {
  recordId: null,
  record: null,
  form: null,
  query: null,
  queryCondition: null,
  viewId: null,
  pointsAtFields: false,
};

let current: Screen = nothing;

/** The screen that is open now. */
export const currentScreen = (): Screen => current;

/** Says what is open from now on; what is left out is not there. */
export const showScreen = (screen: Partial<Screen>): void => {
  // The parts may be getters, which a spread would freeze.
  current = Object.create(nothing, Object.getOwnPropertyDescriptors(screen)) as Screen;
};
