import type { SandboxClock } from '../../host/sandbox-clock.ts';
import type { ObjectDefinition } from '../definitions/definition.ts';
import { objects } from '../definitions/objects.ts';
import type { DuplicateRule } from '../records/duplicate-rules.ts';
import { Access } from './access.ts';
import { ApiUsage } from './api-usage.ts';
import { type ObjectSchema, objectSchema } from './object-schema.ts';
import { mintId } from './record-id.ts';
import type { Row } from './record-row.ts';
import { Table } from './table.ts';

/** One record that changed, as those who listen for changes hear of it. */
export interface Change {
  readonly kind: 'CREATE' | 'UPDATE' | 'DELETE' | 'UNDELETE';
  readonly object: string;
  readonly before: Row | undefined;
  readonly after: Row;
  readonly userId: string;
}

/** One Salesforce organization in memory: its objects, records, permissions and allowances. */
export class Org {
  readonly clock: SandboxClock;
  readonly organizationId = mintId('00D', 1);
  readonly access = new Access(() => this.#describeAnew());
  readonly usage = new ApiUsage();
  /** Records somebody else holds, and how many more writes to each will fail. */
  readonly locks = new Map<string, number>();
  duplicateRules: readonly DuplicateRule[] = [];
  readonly #schemas = new Map<string, ObjectSchema>();
  readonly #byPrefix = new Map<string, ObjectSchema>();
  readonly #tables = new Map<string, Table>();
  readonly #minted = new Map<string, number>();
  #describedAt = 0;
  #undo: (() => void)[] | null = null;
  #heard: Change[] = [];
  #listeners: ((changes: readonly Change[]) => void)[] = [];

  constructor(clock: SandboxClock) {
    this.clock = clock;
    this.clear();
  }

  /** Empties the organization and gives it the objects of a new one. */
  clear(): void {
    this.access.clear();
    this.usage.clear();
    this.locks.clear();
    this.duplicateRules = [];
    this.#schemas.clear();
    this.#byPrefix.clear();
    this.#tables.clear();
    this.#minted.clear();
    for (const it of objects) this.define(it);
  }

  /** Adds an object, or puts another definition in place of an object's own. Its records start anew. */
  define(definition: ObjectDefinition): void {
    const schema = objectSchema(definition);
    this.#schemas.set(definition.name.toLowerCase(), schema);
    this.#byPrefix.set(definition.prefix, schema);
    this.#tables.set(definition.name, new Table(schema));
    this.#describeAnew();
  }

  #describeAnew(): void {
    this.#describedAt = this.clock.now();
  }

  /** When what describe tells last changed. */
  get describedAt(): number {
    return this.#describedAt;
  }

  get schemas(): readonly ObjectSchema[] {
    return [...this.#schemas.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The object of that name, whether or not the API user may see it. */
  schema(name: string): ObjectSchema | undefined {
    return this.#schemas.get(name.toLowerCase());
  }

  /** The object whose ids begin like this one. */
  schemaOfId(id: string): ObjectSchema | undefined {
    return this.#byPrefix.get(id.slice(0, 3));
  }

  table(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`no table for ${name}`);
    return table;
  }

  /** The record with that 18-character id, of whichever object. */
  row(id: string): Row | undefined {
    const schema = this.schemaOfId(id);
    return schema && this.table(schema.name).get(id);
  }

  nextId(prefix: string): string {
    const count = (this.#minted.get(prefix) ?? 0) + 1;
    this.#minted.set(prefix, count);
    return mintId(prefix, count);
  }

  /** The time records are stamped with: Salesforce keeps whole seconds. */
  now(): number {
    return Math.floor(this.clock.now() / 1000) * 1000;
  }

  /** Stores a record, to be taken back if the work around it fails. */
  put(object: string, row: Row): Row | undefined {
    const table = this.table(object);
    const before = table.put(row.Id, row);
    this.#undo?.push(() => table.put(row.Id, before));
    return before;
  }

  /** Takes a record away for good, to be put back if the work around it fails. */
  remove(object: string, id: string): void {
    const table = this.table(object);
    const before = table.put(id, undefined);
    this.#undo?.push(() => table.put(id, before));
  }

  /** Tells listeners of a change once the work around it has succeeded. */
  changed(change: Change): void {
    this.#heard.push(change);
    if (!this.#undo) this.#tell();
  }

  onChange(listener: (changes: readonly Change[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Runs work that happens as a whole or, when it throws, not at all. */
  atomic<T>(work: () => T): T {
    const outer = this.#undo;
    const heardBefore = this.#heard.length;
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      const result = work();
      outer?.push(...undo);
      this.#undo = outer;
      if (!outer) this.#tell();
      return result;
    } catch (error) {
      this.#undo = outer;
      for (const step of undo.reverse()) step();
      this.#heard.length = heardBefore;
      throw error;
    }
  }

  #tell(): void {
    const changes = this.#heard;
    this.#heard = [];
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
  }
}
