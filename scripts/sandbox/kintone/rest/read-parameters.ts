import type { IncomingMessage } from 'node:http';
import { invalidJson } from '../errors/kintone-error.ts';
import type { Parameters } from './call.ts';

type Tree = { [key: string]: Tree | string };

/** Reads `a=1&b[0]=2&c[0][d]=3` into values, lists and objects. */
export const readQuery = (search: URLSearchParams): Parameters => {
  const tree: Tree = Object.create(null) as Tree;
  for (const [name, value] of search) put(tree, pathOf(name), value);
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, asLists(value)]));
};

const pathOf = (name: string): string[] => {
  const open = name.indexOf('[');
  if (open <= 0) return [name];
  return [
    name.slice(0, open),
    ...[...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  ];
};

const put = (tree: Tree, path: readonly string[], value: string): void => {
  const [head = '', ...rest] = path;
  const key = head === '' ? String(Object.keys(tree).length) : head;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const below = tree[key];
  const next = typeof below === 'object' ? below : (Object.create(null) as Tree);
  tree[key] = next;
  put(next, rest, value);
};

const asLists = (value: Tree | string): unknown => {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, it]) => asLists(it));
  }
  return Object.fromEntries(entries.map(([key, it]) => [key, asLists(it)]));
};

/** Reads a JSON body; an empty one is no parameters. */
export const readJson = (body: string): Parameters => {
  if (body.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Parameters;
  } catch {
    // Falls through to the refusal: what is not JSON and what is no object are refused alike.
  }
  throw invalidJson();
};

/** The body of a GET, which the web's own request object does not carry. */
export const rawBody = async (incoming: IncomingMessage): Promise<string> => {
  if (!Number(incoming.headers['content-length'] ?? 0) && !incoming.headers['transfer-encoding']) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
