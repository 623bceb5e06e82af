/** One batch of a Bulk API 1.0 job: rows to write, or a query. */
export interface Batch {
  readonly id: string;
  readonly jobId: string;
  readonly body: string;
  readonly createdAt: number;
  readonly begins: number;
  readonly ends: number;
  state: 'Queued' | 'InProgress' | 'Completed' | 'Failed' | 'NotProcessed';
  stateMessage: string | null;
  processed: number;
  failed: number;
  /** The result as rows with a header, once there is one. */
  result: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
}

/** One Bulk API 1.0 job. */
export interface BulkOneJob {
  readonly id: string;
  readonly operation: string;
  readonly object: string;
  readonly externalIdFieldName: string | null;
  readonly contentType: 'CSV' | 'JSON';
  readonly userId: string;
  readonly version: number;
  readonly createdAt: number;
  state: 'Open' | 'Closed' | 'Aborted';
  readonly batches: Batch[];
}

/** Whether a job reads instead of writing. */
export const isQuery = (job: BulkOneJob): boolean =>
  job.operation === 'query' || job.operation === 'queryAll';
