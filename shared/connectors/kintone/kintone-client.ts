/** One field of a record as kintone sends it. */
export interface KintoneValue {
  readonly type: string;
  readonly value: unknown;
}

/** A record as kintone sends it. */
export type KintoneRecord = { readonly [code: string]: KintoneValue };

/** Field values as kintone takes them. */
export type KintoneWritable = { [code: string]: { value: unknown } };

/** One row of a write by id or by update key. */
export type KintoneUpdate =
  | { id: string; record?: KintoneWritable; revision?: string }
  | { updateKey: { field: string; value: string }; record?: KintoneWritable; revision?: string };

/** One request inside a bulk request; the client builds the path, so guest spaces need no care here. */
export interface KintoneBulkPart {
  method: string;
  endpointName: 'record' | 'records';
  payload: object;
}

/** Whom a comment calls. */
export interface KintoneMention {
  code: string;
  type: 'USER' | 'GROUP' | 'ORGANIZATION';
}

/** A form field's settings, as far as they are read here. */
export interface KintoneFieldSettings {
  readonly type: string;
  readonly code: string;
  readonly label: string;
  readonly [setting: string]: unknown;
}

/** One row of a form's layout. */
export interface KintoneLayoutRow {
  type: 'ROW';
  fields: { type: 'SINGLE_LINE_TEXT'; code: string; size: { width: string } }[];
}

/**
 * The part of `@kintone/rest-api-client` that Renkei uses: the real client fits without a wrapper, and so may anything
 * else that behaves alike. It throws as the real one does; `faults.ts` reads what was thrown.
 * A client belongs to one guest space (or none): the door makes one for each.
 */
export interface KintoneClient {
  readonly record: {
    getRecords(params: {
      app: string;
      query?: string;
      fields?: string[];
      totalCount?: boolean;
    }): Promise<{ records: KintoneRecord[]; totalCount: string | null }>;
    addRecords(params: { app: string; records: KintoneWritable[] }): Promise<{
      ids: string[];
      revisions: string[];
    }>;
    updateRecords(params: { app: string; upsert?: boolean; records: KintoneUpdate[] }): Promise<{
      records: { id: string; revision: string; operation?: 'INSERT' | 'UPDATE' }[];
    }>;
    deleteRecords(params: { app: string; ids: string[] }): Promise<object>;
    addRecordComment(params: {
      app: string;
      record: string;
      comment: { text: string; mentions?: KintoneMention[] };
    }): Promise<{ id: string }>;
  };
  readonly app: {
    getApp(params: { id: string }): Promise<{ appId: string; name: string }>;
    getApps(params: { name?: string; limit?: number; offset?: number }): Promise<{
      apps: { appId: string; name: string; code: string }[];
    }>;
    getFormFields(params: { app: string; preview?: boolean }): Promise<{
      properties: { [code: string]: KintoneFieldSettings };
      revision: string;
    }>;
    addApp(params: { name: string }): Promise<{ app: string; revision: string }>;
    addFormFields(params: { app: string; properties: object }): Promise<{ revision: string }>;
    updateFormLayout(params: { app: string; layout: KintoneLayoutRow[] }): Promise<{ revision: string }>;
    deployApp(params: { apps: { app: string }[] }): Promise<object>;
    getDeployStatus(params: {
      apps: string[];
    }): Promise<{ apps: { app: string; status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'CANCEL' }[] }>;
  };
  bulkRequest(params: { requests: KintoneBulkPart[] }): Promise<{ results: { [key: string]: unknown }[] }>;
}
