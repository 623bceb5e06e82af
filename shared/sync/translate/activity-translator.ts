import type { Job } from '../../config/config.ts';
import { fault } from '../../fault/fault.ts';
import { normalKey } from '../../record/key.ts';
import { fail, ok, type Result } from '../../result.ts';
import { otherSide, type SideName } from '../ports.ts';
import type { SyncKey, Translator } from './translator.ts';

/**
 * The translator of an append job: the key field of an activity names the record it was made of, `12:MSG-7` for the one
 * that app 12 calls MSG-7 and `12:MSG-7#3` where each state counts, so that no other activity can be taken for it.
 */
export const activityTranslator = (
  translator: Translator,
  job: Pick<Job, 'left' | 'right' | 'whenChanged'>,
  from: SideName,
): Result<Translator> => {
  const across = otherSide(from);
  const [first] = translator.keys;
  const row = translator.rows.find((it) => it.id === first?.row);
  const field = row?.[across] ?? '';
  const type = across === 'left' ? row?.leftType : row?.rightType;
  if (!first || type !== 'text' || !translator.creatable[across].has(field)) {
    return fail(fault('KEY_NOT_USABLE', 'renkei', { field, takes: 'text' }));
  }
  const origin = from === 'left' ? job.left.app : job.right.object;
  const nameOf = (key: string, revision: string) =>
    `${origin}:${key}${job.whenChanged === 'another' ? `#${revision}` : ''}`;
  const translate: Translator['translate'] = (side, record, current) => {
    const carried = translator.translate(side, record, current);
    const key = carried.fields[field];
    if (side !== from || typeof key !== 'string') return carried;
    return { ...carried, fields: { ...carried.fields, [field]: nameOf(key, record.revision) } };
  };
  const key: SyncKey = {
    ...first,
    // Added, never upserted: what somebody else put under this key in the same moment is refused, not overwritten.
    native: { left: false, right: false },
    normal: (side, fields, revision = '') => {
      if (side !== from) return normalKey(fields[field] ?? null, 'text');
      const record = { id: '', modifiedAt: '', revision, fields };
      return normalKey(translate(from, record, null).fields[field] ?? null, 'text');
    },
    spellings: (normal, carried) => [...new Set([carried ?? normal, normal])],
  };
  return ok({ ...translator, keys: [key], translate });
};
