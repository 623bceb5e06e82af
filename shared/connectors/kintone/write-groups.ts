import type { Field } from '../../field/schema.ts';
import type { WriteOperation } from '../../ports/record-target.ts';
import { encodeFields } from './codec.ts';
import type { KintoneBulkPart } from './kintone-client.ts';
import { kintoneLimits } from './limits.ts';

/** Operations of one kind that travel as one request of up to 100 rows. */
export type Chunk = readonly WriteOperation[];

/** Chunks that travel as one bulk request. */
export type Group = readonly Chunk[];

/** Operations in groups: by kind, a hundred a chunk, twenty chunks a group; no update key twice in one chunk. */
export const groupOperations = (operations: readonly WriteOperation[]): readonly Group[] => {
  const chunks = (['create', 'update', 'upsert'] as const).flatMap((kind) =>
    cut(
      operations.filter((it) => it.kind === kind),
      kintoneLimits.rowsPerRequest,
    ),
  );
  return cut(chunks, kintoneLimits.requestsPerBulk);
};

/** A list in pieces of at most `size`. */
export const cut = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** A chunk as the request that kintone takes. */
export const toBulkPart = (app: string, chunk: Chunk, schema: readonly Field[]): KintoneBulkPart => {
  if (chunk[0]?.kind === 'create') {
    const records = chunk.map((it) => encodeFields(it.fields, schema));
    return { method: 'POST', endpointName: 'records', payload: { app, records } };
  }
  const records = chunk.map((it) => ({ ...target(it), record: encodeFields(it.fields, schema) }));
  const upsert = chunk[0]?.kind === 'upsert' ? { upsert: true } : {};
  return { method: 'PUT', endpointName: 'records', payload: { app, ...upsert, records } };
};

const target = (it: WriteOperation): object => {
  if (it.kind === 'upsert') return { updateKey: it.key };
  if (it.kind === 'create') return {};
  return { id: it.id, ...(it.revision ? { revision: it.revision } : {}) };
};
