import { invalidInput, type Text } from './kintone-error.ts';

/** Collects what is wrong with a request, path by path, and refuses it once everything was looked at. */
export class Problems {
  readonly #byPath = new Map<string, Text[]>();
  #count = 0;

  add(path: string, text: Text): void {
    this.#count += 1;
    const texts = this.#byPath.get(path);
    if (texts) texts.push(text);
    else this.#byPath.set(path, [text]);
  }

  /** How many were added so far. */
  get count(): number {
    return this.#count;
  }

  /** Throws when anything was added. */
  settle(): void {
    if (this.#count > 0) throw invalidInput(this.#byPath);
  }
}
