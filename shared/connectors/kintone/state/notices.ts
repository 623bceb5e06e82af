import type { NotifyList } from '../../../config/config.ts';
import { fault } from '../../../fault/fault.ts';
import { fail, ok, type Result } from '../../../result.ts';
import type { KintoneClient, KintoneMention } from '../kintone-client.ts';
import { inQuery } from '../query.ts';
import type { AppGate } from '../request-gate.ts';
import { cut } from '../write-groups.ts';
import type { StateRecords } from './state-records.ts';

/** cybozu.dev, add comment: people one comment may call. */
const mentionsPerComment = 10;

/** Calls people by comments on a run's record; kintone mails them as each of them has chosen. */
export const kintoneNotices = (
  records: StateRecords,
  { client, gate, app }: { client: KintoneClient; gate: AppGate; app: string },
) => {
  return async (run: string, whom: NotifyList, text: string): Promise<Result<void>> => {
    const found = await records.newest(inQuery('key', [run]), 1);
    if (!found.ok) return found;
    const record = found.value[0]?.id;
    if (record === undefined) return fail(fault('ROW_NOT_FOUND', 'renkei', { run }));
    const all: readonly KintoneMention[] = [
      ...whom.users.map((code) => ({ code, type: 'USER' as const })),
      ...whom.groups.map((code) => ({ code, type: 'GROUP' as const })),
    ];
    for (const mentions of cut(all, mentionsPerComment)) {
      const comment = { text, mentions: [...mentions] };
      const told = await gate.call(() => client.record.addRecordComment({ app, record, comment }));
      if (!told.ok) return fail(told.fault);
    }
    return ok(undefined);
  };
};
