import { randomBytes } from 'node:crypto';
import type { Language } from '../../../../shared/words/words.ts';
import { type ErrorCode, statusOfCode } from './codes.ts';
import type { ErrorWords } from './error-words.ts';
import { errorWords } from './words.ts';

/** A sentence that is put into words only when the reader's language is known. */
export type Text = (words: ErrorWords) => string;

/** What is wrong, by path. */
export type FieldProblems = ReadonlyMap<string, readonly Text[]>;

/** The body of a refusal. */
export interface ErrorBody {
  readonly code: string;
  readonly id: string;
  readonly message: string;
  readonly errors?: Readonly<Record<string, { readonly messages: readonly string[] }>>;
}

/** A request that is refused; handlers throw it, the dispatcher puts it into words. */
export class KintoneError extends Error {
  readonly code: ErrorCode;
  readonly text: Text;
  readonly problems: FieldProblems | null;
  /** Set by bulkRequest: which of its requests failed, and how many there were. */
  readonly within: { readonly index: number; readonly count: number } | null;

  constructor(
    code: ErrorCode,
    text: Text,
    problems: FieldProblems | null = null,
    within: { readonly index: number; readonly count: number } | null = null,
  ) {
    super(code);
    this.code = code;
    this.text = text;
    this.problems = problems;
    this.within = within;
  }

  get status(): number {
    return statusOfCode[this.code];
  }

  body(language: Language): ErrorBody {
    const words = errorWords[language];
    const id = randomBytes(15).toString('base64url');
    const head = { code: this.code, id, message: this.text(words) };
    if (!this.problems) return head;
    const errors = Object.fromEntries(
      [...this.problems].map(([path, texts]) => [path, { messages: texts.map((text) => text(words)) }]),
    );
    return { ...head, errors };
  }
}

/** The refusal of input, with every problem by its path. */
export const invalidInput = (problems: FieldProblems): KintoneError =>
  new KintoneError('CB_VA01', (words) => words.invalid, problems);

/** The refusal of one parameter. */
export const invalidParameter = (path: string, ...texts: Text[]): KintoneError =>
  invalidInput(new Map([[path, texts]]));

/** The refusal of JSON that has the wrong shape. */
export const invalidJson = (): KintoneError => new KintoneError('CB_IJ01', (words) => words.invalidJson);

/** The refusal of someone without the right to do it. */
export const noPrivilege = (): KintoneError => new KintoneError('CB_NO02', (words) => words.noPrivilege);
