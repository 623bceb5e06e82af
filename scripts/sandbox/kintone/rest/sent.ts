import { invalidInput, invalidJson, invalidParameter } from '../errors/kintone-error.ts';
import type { Parameters } from './call.ts';
import { given, integerOf, objectOf, textOf } from './parameters.ts';

/** One object of a request that knows its place in it, so that what is wrong is reported by its whole path. */
export class Sent {
  readonly values: Parameters;
  readonly path: string;

  constructor(values: unknown, path = '') {
    this.values = objectOf(values);
    this.path = path;
  }

  /** The path of a member. */
  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  has(name: string): boolean {
    return given(this.values, name);
  }

  /** Refuses unless all of these are there; an empty list is there. */
  require(...names: readonly string[]): void {
    const missing = names.filter((name) => !this.has(name));
    if (missing.length === 0) return;
    throw invalidInput(new Map(missing.map((name) => [this.at(name), [(words) => words.requiredParameter]])));
  }

  text(name: string, longest = Number.POSITIVE_INFINITY): string {
    this.require(name);
    return this.optionalText(name, '', longest);
  }

  optionalText(name: string, otherwise: string, longest = Number.POSITIVE_INFINITY): string {
    const value = this.values[name];
    if (value === undefined || value === null) return otherwise;
    const sent = textOf(value);
    if ([...sent].length > longest) {
      throw invalidParameter(this.at(name), (words) => words.tooManyCharacters(longest));
    }
    return sent;
  }

  integer(name: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
    this.require(name);
    const value = integerOf(this.values[name], this.at(name), least);
    if (value > most) throw invalidParameter(this.at(name), (words) => words.atMost(most));
    return value;
  }

  flag(name: string, otherwise: boolean): boolean {
    if (!this.has(name)) return otherwise;
    const value = this.values[name];
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw invalidJson();
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.text(name);
    const choice = choices.find((it) => it === value);
    if (choice === undefined) throw invalidParameter(this.at(name), (words) => words.notInEnum);
    return choice;
  }

  child(name: string): Sent {
    this.require(name);
    return new Sent(this.values[name], this.at(name));
  }

  /** The objects of a list that must be there. */
  list(name: string, most = Number.POSITIVE_INFINITY): readonly Sent[] {
    this.require(name);
    const value = this.values[name];
    if (!Array.isArray(value)) throw invalidJson();
    if (value.length > most) throw invalidParameter(this.at(name), (words) => words.tooMany(most));
    return value.map((it, index) => new Sent(it, `${this.at(name)}[${index}]`));
  }

  /** The named objects of an object that must be there. */
  named(name: string): readonly (readonly [string, Sent])[] {
    const entries = this.child(name).values;
    return Object.entries(entries).map(([key, it]) => [key, new Sent(it, `${this.at(name)}[${key}]`)]);
  }
}
