import { invalidInput, invalidJson, invalidParameter, type Text } from '../errors/kintone-error.ts';
import type { Parameters } from './call.ts';

const required: Text = (words) => words.requiredParameter;

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Whether a parameter was given at all. */
export const given = (parameters: Parameters, name: string): boolean => !isAbsent(parameters[name]);

/** Refuses with every one of these parameters that is missing. */
export const requireAll = (parameters: Parameters, ...names: readonly string[]): void => {
  const missing = names.filter((name) => isAbsent(parameters[name]));
  if (missing.length > 0) throw invalidInput(new Map(missing.map((name) => [name, [required]])));
};

/** A number or a text as text; anything else is malformed. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw invalidJson();
};

/** A text parameter that must be there. */
export const text = (parameters: Parameters, name: string): string => {
  requireAll(parameters, name);
  return textOf(parameters[name]);
};

/** A text parameter, or null. */
export const optionalText = (parameters: Parameters, name: string): string | null =>
  isAbsent(parameters[name]) ? null : textOf(parameters[name]);

/** A whole number; `path` is where its problems are reported. */
export const integerOf = (value: unknown, path: string, least = Number.MIN_SAFE_INTEGER): number => {
  const number = typeof value === 'number' ? value : Number(textOf(value));
  if (!Number.isInteger(number)) throw invalidParameter(path, (words) => words.notANumber);
  if (number < least) throw invalidParameter(path, (words) => words.atLeast(least));
  return number;
};

/** A whole number that must be there. */
export const integer = (parameters: Parameters, name: string, least?: number): number => {
  requireAll(parameters, name);
  return integerOf(parameters[name], name, least);
};

/** A whole number, or the given one. */
export const optionalInteger = <T>(
  parameters: Parameters,
  name: string,
  otherwise: T,
  least?: number,
): number | T => (isAbsent(parameters[name]) ? otherwise : integerOf(parameters[name], name, least));

/** A yes or no; `otherwise` when it was not given. */
export const flag = (parameters: Parameters, name: string, otherwise = false): boolean => {
  const value = parameters[name];
  if (isAbsent(value)) return otherwise;
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalidJson();
};

/** A list; an absent one is null. */
export const optionalList = (parameters: Parameters, name: string): readonly unknown[] | null => {
  const value = parameters[name];
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) throw invalidJson();
  return value;
};

/** A list that must be there. */
export const list = (parameters: Parameters, name: string): readonly unknown[] => {
  const value = optionalList(parameters, name);
  if (!value) throw invalidParameter(name, required);
  return value;
};

/** A list of texts, or null. */
export const optionalTexts = (parameters: Parameters, name: string): readonly string[] | null =>
  optionalList(parameters, name)?.map(textOf) ?? null;

/** A plain object. */
export const objectOf = (value: unknown): Parameters => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidJson();
  return value as Parameters;
};

/** An object parameter that must be there. */
export const object = (parameters: Parameters, name: string): Parameters => {
  requireAll(parameters, name);
  return objectOf(parameters[name]);
};

/** One of a few words, or null when it was not given. */
export const optionalChoice = <T extends string>(
  parameters: Parameters,
  name: string,
  choices: readonly T[],
): T | null => {
  const value = optionalText(parameters, name);
  if (value === null) return null;
  const choice = choices.find((it) => it === value);
  if (!choice) throw invalidParameter(name, (words) => words.notInEnum);
  return choice;
};
