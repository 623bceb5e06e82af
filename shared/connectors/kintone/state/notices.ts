import { type Fault, recoveryOf } from '../../../fault/fault.ts';
import type { Called, Notices } from '../../../ports/notices.ts';
import { fail, ok, type Result } from '../../../result.ts';
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
): Pick<Notices, 'recordOf' | 'comment'> => {
  const say = async (record: string, text: string, mentions: readonly KintoneMention[]) => {
    const comment = { text, ...(mentions.length > 0 ? { mentions: [...mentions] } : {}) };
    const said = await gate.call(() => client.record.addRecordComment({ app, record, comment }));
    return said.ok ? ok(undefined) : fail(said.fault);
  };
  // kintone may refuse a whole comment for one code that nobody has any more; the others are called all the same.
  const callEach = async (record: string, text: string, mentions: readonly KintoneMention[]) => {
    const refused: Fault[] = [];
    for (const it of mentions) {
      const called = await say(record, text, [it]);
      if (!called.ok) refused.push(called.fault);
    }
    // What happened stays readable, even where nobody could be called.
    if (refused.length === mentions.length) await say(record, text, []);
    return refused[0] ? fail(refused[0]) : ok(undefined);
  };
  return {
    recordOf: async (run) => {
      const found = await records.newest(inQuery('key', [run]), 1);
      return found.ok ? ok(found.value[0]?.id ?? null) : found;
    },
    comment: async (record, whom, words) => {
      const text = words.slice(0, longestComment);
      const all = mentionsOf(whom);
      if (all.length === 0) return say(record, text, []);
      let worst: Result<void> = ok(undefined);
      for (const mentions of cut(all, mentionsPerComment)) {
        const said = await say(record, text, mentions);
        if (!said.ok && recoveryOf(said.fault) === 'retry') return said;
        const called = said.ok ? said : await callEach(record, text, mentions);
        if (!called.ok) worst = called;
      }
      return worst;
    },
  };
};

const mentionsOf = ({ users, groups, organizations = [] }: Called): readonly KintoneMention[] => [
  ...users.map((code) => ({ code, type: 'USER' as const })),
  ...groups.map((code) => ({ code, type: 'GROUP' as const })),
  ...organizations.map((code) => ({ code, type: 'ORGANIZATION' as const })),
];
