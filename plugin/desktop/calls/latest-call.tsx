import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { House } from '../house.ts';
import { shortTime } from '../times.ts';
import { kindIcons } from './call-filters.tsx';
import type { CallRow } from './call-row.ts';

interface Props {
  readonly house: House;
  readonly row: CallRow | undefined;
  readonly onOpen: () => void;
}

/** The newest call in one line, and a way to all of them. */
export const LatestCall = ({ house, row, onOpen }: Props) => {
  const { words } = house.reader;
  return (
    <span class="rk-latest">
      {!row && <span class="rk-soft">{words.noCalls}</span>}
      {row && (
        <>
          <span class="rk-soft">{words.latest}</span>
          <span>
            <Icon name={kindIcons[row.kind]} /> {words.kinds[row.kind]}
          </span>
          {row.startedAt && <span>{shortTime(row.startedAt, house.clock.now(), house.reader)}</span>}
          {row.user && <span>{row.user}</span>}
        </>
      )}
      {row && (
        <Button size="small" look="plain" iconAfter="down" onClick={onOpen}>
          {words.showCalls}
        </Button>
      )}
    </span>
  );
};
