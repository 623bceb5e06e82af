/** What the API user may do with a field. */
export interface FieldAccess {
  readonly readable: boolean;
  readonly updateable: boolean;
}

/** What the API user may do with an object. */
export interface ObjectAccess {
  readonly readable: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
}

const everything: ObjectAccess = { readable: true, createable: true, updateable: true, deletable: true };

/** The permissions of the API user: everything, less what was taken away. */
export class Access {
  readonly #fields = new Map<string, FieldAccess>();
  readonly #objects = new Map<string, ObjectAccess>();
  readonly #hidden = new Set<string>();
  readonly #readOnly = new Set<string>();
  readonly #changed: () => void;

  /** `changed` hears when what describe tells is different from before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  clear(): void {
    this.#fields.clear();
    this.#objects.clear();
    this.#hidden.clear();
    this.#readOnly.clear();
  }

  field(object: string, field: string): FieldAccess {
    return this.#fields.get(key(object, field)) ?? { readable: true, updateable: true };
  }

  setField(object: string, field: string, access: Partial<FieldAccess>): void {
    const next = { ...this.field(object, field), ...access };
    // What cannot be seen cannot be written either.
    this.#fields.set(key(object, field), { ...next, updateable: next.readable && next.updateable });
    this.#changed();
  }

  object(object: string): ObjectAccess {
    return this.#objects.get(object.toLowerCase()) ?? everything;
  }

  setObject(object: string, access: Partial<ObjectAccess>): void {
    const next = { ...this.object(object), ...access };
    const { readable } = next;
    this.#objects.set(object.toLowerCase(), {
      readable,
      createable: readable && next.createable,
      updateable: readable && next.updateable,
      deletable: readable && next.deletable,
    });
    this.#changed();
  }

  /** Sharing: whether one record can be seen and changed. */
  share(id: string, access: FieldAccess): void {
    setMember(this.#hidden, id, !access.readable);
    setMember(this.#readOnly, id, !access.readable || !access.updateable);
  }

  canSee(id: string): boolean {
    return !this.#hidden.has(id);
  }

  canChange(id: string): boolean {
    return !this.#readOnly.has(id);
  }
}

const key = (object: string, field: string): string => `${object}.${field}`.toLowerCase();

const setMember = (set: Set<string>, id: string, inside: boolean): void => {
  if (inside) set.add(id);
  else set.delete(id);
};
