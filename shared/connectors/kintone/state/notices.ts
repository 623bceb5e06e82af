import type { NotifyList } from '../../../config/config.ts';
import type { Notices } from '../../../ports/notices.ts';
import { fail, ok } from '../../../result.ts';
import type { KintoneClient, KintoneMention } from '../kintone-client.ts';
import { inQuery } from '../query.ts';
import type { AppGate } from '../request-gate.ts';
import { cut } from '../write-groups.ts';
import type { StateRecords } from './state-records.ts';

/** cybozu.dev, add comment: people one comment may call, and the characters it may have. */
const mentionsPerComment = 10;
const longestComment = 65_535;

/** Calls people by comments on a run's record; kintone mails them as each of them has chosen. */
export const kintoneNotices = (
  records: StateRecords,
  { client, gate, app }: { client: KintoneClient; gate: AppGate; app: string },
): Pick<Notices, 'recordOf' | 'comment'> => ({
  recordOf: async (run) => {
    const found = await records.newest(inQuery('key', [run]), 1);
    return found.ok ? ok(found.value[0]?.id ?? null) : found;
  },
  comment: async (record, whom, words) => {
    const all = mentionsOf(whom);
    const groups = all.length > 0 ? cut(all, mentionsPerComment) : [[]];
    const text = words.slice(0, longestComment);
    for (const mentions of groups) {
      const comment = { text, ...(mentions.length > 0 ? { mentions: [...mentions] } : {}) };
      const told = await gate.call(() => client.record.addRecordComment({ app, record, comment }));
      if (!told.ok) return fail(told.fault);
    }
    return ok(undefined);
  },
});

const mentionsOf = ({ users, groups, organizations = [] }: NotifyList): readonly KintoneMention[] => [
  ...users.map((code) => ({ code, type: 'USER' as const })),
  ...groups.map((code) => ({ code, type: 'GROUP' as const })),
  ...organizations.map((code) => ({ code, type: 'ORGANIZATION' as const })),
];
