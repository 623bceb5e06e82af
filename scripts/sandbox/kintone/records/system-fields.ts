import { noPrivilege } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { EntityValue, StoredRecord } from '../store/record.ts';
import { type SentFields, sentValue } from './read-level.ts';
import { parseDateTime } from './times.ts';
import type { Writer } from './writer.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type SystemFields = Mutable<Partial<Pick<StoredRecord, 'creator' | 'modifier' | 'createdAt' | 'updatedAt'>>>;

const people = { CREATOR: 'creator', MODIFIER: 'modifier' } as const;
const moments = { CREATED_TIME: 'createdAt', UPDATED_TIME: 'updatedAt' } as const;

/** Who and when, as someone who manages the app may say them for a new record. */
export const readSystemFields = (
  writer: Writer,
  sent: SentFields,
  base: string,
  problems: Problems,
): SystemFields => {
  const fields: SystemFields = {};
  const sentFor = (type: FieldType): { code: string; value: unknown } | null => {
    const code = writer.schema.byType.get(type)?.code;
    if (code === undefined || !Object.hasOwn(sent, code)) return null;
    if (!writer.tenant.access.app(writer.actor, writer.app).manage) throw noPrivilege();
    return { code, value: sentValue(sent[code]) };
  };
  for (const [type, member] of Object.entries(people) as [keyof typeof people, 'creator' | 'modifier'][]) {
    const given = sentFor(type);
    if (!given) continue;
    const code = String((given.value as { code?: unknown } | null)?.code ?? '');
    const user = writer.tenant.users.find(code);
    if (user) fields[member] = { code: user.code, name: user.name } satisfies EntityValue;
    else problems.add(`${base}.${given.code}.value`, (words) => words.userNotFound(code));
  }
  for (const [type, member] of Object.entries(moments) as [
    keyof typeof moments,
    'createdAt' | 'updatedAt',
  ][]) {
    const given = sentFor(type);
    if (!given) continue;
    const time = parseDateTime(String(given.value));
    if (time !== null) fields[member] = time;
    else problems.add(`${base}.${given.code}.value`, (words) => words.invalidDateTime);
  }
  return fields;
};
