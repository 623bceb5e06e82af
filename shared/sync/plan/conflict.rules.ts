import type { ConflictPolicy } from '../../config/config.ts';

/** What happens to a field that both sides changed: kintone's value goes out, the other's comes in, or a person decides. */
export type ConflictDecision = 'send' | 'receive' | 'ask';

// kintone tells whole minutes, so the other side's seconds say nothing within one minute; kintone wins such a tie.
const minute = (iso: string): string => iso.slice(0, 16);

/** Who wins when both sides changed one field since they last agreed. */
export const resolveConflict = (
  policy: ConflictPolicy,
  leftModifiedAt: string,
  rightModifiedAt: string,
): ConflictDecision => {
  if (policy === 'left') return 'send';
  if (policy === 'right') return 'receive';
  if (policy === 'ask') return 'ask';
  return minute(rightModifiedAt) > minute(leftModifiedAt) ? 'receive' : 'send';
};
