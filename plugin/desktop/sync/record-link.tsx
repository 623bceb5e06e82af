import { Icon } from '../../../shared/look/icon.tsx';
import type { SideName } from '../../../shared/sync/ports.ts';
import { otherSide } from '../../../shared/sync/ports.ts';
import type { RunItem } from '../../../shared/sync/report.ts';

/** Where records of either side open, and what a record without an id is called. */
export interface RecordAddress {
  readonly of: (side: SideName, id: string) => string;
  readonly newRecord: string;
}

/** A link to the record an item came from, or to the one it was written to. */
export const RecordLink = ({
  address,
  item,
  which,
}: {
  address: RecordAddress;
  item: RunItem;
  which: 'source' | 'target';
}) => {
  const side = which === 'source' ? otherSide(item.side) : item.side;
  const id = which === 'source' ? item.sourceId : item.targetId;
  const shown = which === 'source' ? item.title : (id ?? '');
  if (!id) return <span class="rk-soft">{address.newRecord}</span>;
  return (
    <a href={address.of(side, id)} target="_blank" rel="noreferrer">
      {shown || id}
      {side === 'right' && <Icon name="open" size={13} />}
    </a>
  );
};
