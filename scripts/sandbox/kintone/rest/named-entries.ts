import { invalidParameter } from '../errors/kintone-error.ts';
import type { Call, Parameters } from './call.ts';
import type { Sent } from './sent.ts';

/** What every graph and every action has besides its own settings. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly index: string;
}

/** Reads entries that are known by name: those named before are changed, others added, those left out go. */
export const readNamed = (
  call: Call,
  sent: readonly (readonly [string, Sent])[],
  before: Parameters,
  longestName: number,
  read: (entry: Sent, known: Parameters | undefined) => Parameters,
): Parameters => {
  const taken = new Set<number>();
  const entries = sent.map(([key, entry]) => {
    const known = before[key] as (Parameters & NamedEntry) | undefined;
    const index = entry.integer('index', 0);
    if (taken.has(index)) throw invalidParameter(entry.at('index'), (words) => words.repeated);
    taken.add(index);
    if (!known) entry.require('name');
    const name = entry.has('name') ? entry.text('name', longestName) : key;
    // A new entry goes by the name it is given; only one that exists may be given another.
    if (!known && name !== key) throw invalidParameter(entry.at('name'), (words) => words.illegalRequest);
    const id = known?.id ?? call.tenant.nextSettingId();
    return { order: index, entry: { ...read(entry, known), id, name } };
  });
  entries.sort((a, b) => a.order - b.order);
  return Object.fromEntries(
    entries.map(({ entry }, index) => [entry.name, { ...entry, index: String(index) }]),
  );
};

/** The answer to such a change: the ids by name. */
export const idsOf = (entries: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, { id: (entry as NamedEntry).id }]),
  );
