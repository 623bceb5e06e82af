import { parseArgs } from 'node:util';
import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What a person typed, taken apart. */
export interface Command {
  readonly name: string;
  /** What follows the command: a file or a run. */
  readonly subject: string | null;
  readonly config: string | null;
  readonly job: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly watch: boolean;
  /** Load the next part of what a first load left behind. */
  readonly goOn: boolean;
  readonly shard: { readonly index: number; readonly of: number } | null;
  readonly app: string | null;
  readonly key: string | null;
  readonly errors: string | null;
  readonly csv: string | null;
  /** The file that is written. */
  readonly out: string | null;
  readonly take: 'left' | 'right' | null;
}

const flag = { type: 'boolean', default: false } as const;
const word = { type: 'string' } as const;
const options = {
  config: word,
  job: word,
  'dry-run': flag,
  json: flag,
  watch: flag,
  continue: flag,
  shard: word,
  app: word,
  key: word,
  errors: word,
  csv: word,
  out: word,
  take: word,
  help: flag,
};

/** Reads the command line; an option nobody knows is a fault, not a guess. */
export const readCommand = (args: readonly string[]): Result<Command> => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const shard = readShard(values.shard);
    const take = readSide(values.take);
    if (shard === undefined) return wrong('--shard');
    if (take === undefined) return wrong('--take');
    const [name = 'help', subject] = positionals;
    const { 'dry-run': dryRun, continue: goOn, json, watch, help } = values;
    return ok({
      name: help ? 'help' : name,
      subject: orNull(subject),
      config: orNull(values.config),
      job: orNull(values.job),
      dryRun,
      json,
      watch,
      goOn,
      shard,
      app: orNull(values.app),
      key: orNull(values.key),
      errors: orNull(values.errors),
      csv: orNull(values.csv),
      out: orNull(values.out),
      take,
    });
  } catch (thrown) {
    return wrong(thrown instanceof Error ? thrown.message : '');
  }
};

const orNull = (text: string | undefined): string | null => text ?? null;

// Undefined: it was said, but not in a way that can be understood.
const readShard = (text: string | undefined): Command['shard'] | undefined => {
  if (text === undefined) return null;
  const found = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text);
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  return index <= of ? { index, of } : undefined;
};

const readSide = (text: string | undefined): Command['take'] | undefined => {
  if (text === undefined) return null;
  return text === 'left' || text === 'right' ? text : undefined;
};

const wrong = (option: string): Result<never> => fail(fault('CONFIG_INVALID', 'renkei', { option }));
