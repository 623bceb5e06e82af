import { type Signal, signal } from '@preact/signals';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { Result } from '../../../shared/result.ts';

/** Something that is fetched: on its way, there, or refused. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly fault: Fault };

/** A store of fetched things by name: each is fetched once, and again when asked to. */
export interface LoadedStore<T> {
  get(name: string): Signal<Loaded<T>>;
  /** The value if it is there already. */
  peek(name: string): T | null;
  reload(name: string): Promise<Result<T>>;
}

/** Makes a store; `load` is called at the first look at a name. */
export const loadedStore = <T>(load: (name: string) => Promise<Result<T>>): LoadedStore<T> => {
  const known = new Map<string, Signal<Loaded<T>>>();
  const fetchInto = async (name: string, into: Signal<Loaded<T>>): Promise<Result<T>> => {
    const result = await load(name);
    into.value = result.ok
      ? { state: 'ready', value: result.value }
      : { state: 'failed', fault: result.fault };
    return result;
  };
  const open = (name: string): Signal<Loaded<T>> => {
    const made = signal<Loaded<T>>({ state: 'loading' });
    known.set(name, made);
    return made;
  };
  return {
    get: (name) => {
      const before = known.get(name);
      if (before) return before;
      const made = open(name);
      void fetchInto(name, made);
      return made;
    },
    peek: (name) => {
      const it = known.get(name)?.value;
      return it?.state === 'ready' ? it.value : null;
    },
    reload: (name) => {
      const into = known.get(name) ?? open(name);
      into.value = { state: 'loading' };
      return fetchInto(name, into);
    },
  };
};
