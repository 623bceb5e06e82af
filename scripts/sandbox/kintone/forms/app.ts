import type { RecordStore } from '../store/record-store.ts';
import type { AppSettings } from './app-settings.ts';

/** How the last deploy went, or that none was asked for yet. */
export type DeployStatus = 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'CANCEL';

/** One app: what runs (`live`, null until it was first deployed) and what is being edited (`preview`). */
export interface App {
  readonly id: string;
  readonly code: string;
  readonly spaceId: string | null;
  readonly threadId: string | null;
  readonly creator: { readonly code: string; readonly name: string };
  readonly createdAt: number;
  readonly records: RecordStore;
  modifier: { readonly code: string; readonly name: string };
  modifiedAt: number;
  live: AppSettings | null;
  preview: AppSettings;
  deploy: { readonly status: DeployStatus; readonly doneAt: number } | null;
}
