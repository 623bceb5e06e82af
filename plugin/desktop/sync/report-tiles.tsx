import type { RunReport } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';

const tiles = ['created', 'updated', 'skipped', 'conflicts', 'failed'] as const;

/** The five counts of a run; together they are the rows it read. */
export const ReportTiles = ({ house, report }: { house: House; report: RunReport }) => {
  const { words } = house.reader;
  const names = report.dryRun ? words.wouldBe : words.counts;
  return (
    <>
      <dl class="rk-tiles">
        {tiles.map((it) => (
          <div key={it} class={report.counts[it] > 0 ? it : 'none'}>
            <dt>{names[it]}</dt>
            <dd>
              {count(report.counts[it])}
              {words.unit && <small>{words.unit}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="rk-soft rk-small">{words.readSum(count(report.counts.read))}</p>
    </>
  );
};
