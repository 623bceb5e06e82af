/** A record as Salesforce sends and takes it. */
export interface SObject {
  readonly [field: string]: unknown;
}

/** One row's answer inside a collection call; `statusCode` is on the wire, `errorCode` in jsforce's types. */
export interface SaveAnswer {
  readonly success: boolean;
  readonly id?: string;
  readonly created?: boolean;
  readonly errors: readonly SaveError[];
}

/** Why one row was refused. */
export interface SaveError {
  readonly statusCode?: string;
  readonly errorCode?: string;
  readonly message: string;
  readonly fields?: readonly string[];
}

/** One field of a describe answer, as far as it is read here. */
export interface DescribedField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly length: number;
  readonly scale?: number;
  readonly nillable: boolean;
  readonly defaultedOnCreate: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly unique: boolean;
  readonly externalId: boolean;
  readonly idLookup: boolean;
  readonly htmlFormatted?: boolean;
  readonly restrictedPicklist: boolean;
  readonly referenceTo?: readonly string[] | null;
  readonly relationshipName?: string | null;
  readonly picklistValues?:
    | readonly { readonly active: boolean; readonly label?: string | null; readonly value: string }[]
    | null;
}

/** One object's describe answer. */
export interface DescribedObject {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly DescribedField[];
}

/** A Bulk API 2.0 ingest job, as jsforce gives it. */
export interface BulkJob {
  open(): Promise<unknown>;
  uploadData(csv: string): Promise<void>;
  close(): Promise<void>;
  check(): Promise<{ state: string; errorMessage?: string }>;
  getSuccessfulResults(raw: true): Promise<string>;
  getFailedResults(raw: true): Promise<string>;
}

/** How a query is sent. */
export interface QueryOptions {
  readonly autoFetch?: boolean;
  readonly maxFetch?: number;
  readonly scanAll?: boolean;
}

/** The part of jsforce's `Connection` that Renkei uses; the real one fits without a wrapper. It throws as jsforce does. */
export interface SalesforceConnection {
  readonly limitInfo: { readonly apiUsage?: { readonly used: number; readonly limit: number } };
  query(soql: string, options?: QueryOptions): PromiseLike<{ records: SObject[]; totalSize: number }>;
  describe(object: string): Promise<DescribedObject>;
  create(object: string, records: SObject[]): Promise<SaveAnswer[]>;
  update(object: string, records: (SObject & { Id: string })[]): Promise<SaveAnswer[]>;
  upsert(object: string, records: SObject[], externalId: string): Promise<SaveAnswer[]>;
  readonly bulk2: {
    createJob(options: {
      object: string;
      operation: 'insert' | 'update' | 'upsert';
      externalIdFieldName?: string;
      lineEnding: 'LF';
    }): BulkJob;
  };
}
